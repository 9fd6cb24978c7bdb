// A conversation with a browser by WebDriver BiDi, over a WebSocket.

import WebSocket from "ws";

export class Conversation {
  /** Begins at this address. `hears` is called with each event's name and what it tells. */
  static async begin(address, hears) {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise((opened, failed) => socket.once("open", opened).once("error", failed));
    return new Conversation(socket, hears);
  }

  constructor(socket, hears) {
    Object.assign(this, { socket, asked: new Map(), last: 0 });
    socket.on("message", (message) => {
      const told = JSON.parse(message);
      if (told.type === "event") hears(told.method, told.params);
      else this.settle(told);
    });
    socket.on("close", () => this.giveUp());
  }

  /** Asks the browser to do this; the answer is its result. */
  ask(method, params = {}) {
    if (this.socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error(`the browser has gone: ${method}`));
    this.last += 1;
    const answer = new Promise((done, failed) => this.asked.set(this.last, { method, done, failed }));
    this.socket.send(JSON.stringify({ id: this.last, method, params }));
    return answer;
  }

  settle(told) {
    const asked = this.asked.get(told.id);
    this.asked.delete(told.id);
    if (told.type === "success") asked?.done(told.result);
    else asked?.failed(new Error(`${asked.method}: ${told.error}: ${told.message}`));
  }

  giveUp() {
    for (const { method, failed } of this.asked.values()) failed(new Error(`the browser has gone: ${method}`));
    this.asked.clear();
  }
}
