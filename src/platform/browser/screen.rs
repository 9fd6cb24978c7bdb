//! The browser's screen: filled as long as that is wanted, awake as long as a session goes on.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::{
    page,
    script::{call, get, listen, navigator, set, wait, window},
};

thread_local! {
    /// Whether the next touch fills the screen: a browser fills it after a touch only.
    static FILLS: Cell<bool> = const { Cell::new(false) };
    /// Whether the screen is to stay awake.
    static AWAKE: Cell<bool> = const { Cell::new(false) };
    /// The hold on it, while there is one.
    static HOLD: RefCell<JsValue> = const { RefCell::new(JsValue::UNDEFINED) };
}

fn document() -> JsValue {
    get(&window(), "document")
}

/// Listens for the touch that may fill the screen, and for the page's coming back.
pub fn begin() {
    listen(&window(), "pointerup", |_| {
        if FILLS.replace(false) && !is_filled() {
            ask_quietly(call(&get(&document(), "documentElement"), "requestFullscreen", &[]));
        }
    });
    listen(&document(), "visibilitychange", |_| {
        // A browser lets go whenever the page is hidden.
        if AWAKE.get() && get(&document(), "visibilityState").as_string().as_deref() == Some("visible") {
            hold();
        }
    });
}

fn is_filled() -> bool {
    get(&document(), "fullscreenElement").is_truthy()
}

/// Fills the screen from the next touch on, or gives it free.
pub fn fill(wanted: bool) {
    // A test that looks on measures the page.
    FILLS.set(wanted && !page::is_under_test());
    if !wanted && is_filled() {
        ask_quietly(call(&document(), "exitFullscreen", &[]));
    }
}

/// Keeps the screen awake, or lets it sleep again.
pub fn stay_awake(awake: bool) {
    if AWAKE.replace(awake) == awake {
        return;
    }
    if awake {
        hold();
    } else {
        let held = HOLD.take();
        if held.is_truthy() {
            ask_quietly(call(&held, "release", &[]));
        }
    }
}

fn hold() {
    let lock = get(&navigator(), "wakeLock");
    if !lock.is_truthy() {
        return;
    }
    spawn_local(async move {
        // Where the browser does not want to, the tablet's own settings count.
        let Ok(asked) = call(&lock, "request", &["screen".into()]) else { return };
        if let Ok(held) = wait(asked).await {
            HOLD.set(held);
        }
    });
}

/// What a browser may refuse without harm.
fn ask_quietly(asked: Result<JsValue, JsValue>) {
    if let Ok(promise) = asked {
        spawn_local(async move {
            wait(promise).await.unwrap_or_default();
        });
    }
}

/// Tells the page which language is spoken, for its own words and for who reads it aloud.
pub fn speaks(tag: &str) {
    set(&get(&document(), "documentElement"), "lang", tag);
}
