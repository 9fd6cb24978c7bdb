// Reads a zip file whose files lie in it unpacked.

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;

/** The files in it: their names and bytes. */
export function filesIn(zip) {
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END) throw new Error("this is no zip file");
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error("an entry is damaged");
    const [bytes, name, extra, comment] = [zip.readUInt32LE(at + 20), ...[28, 30, 32].map((place) => zip.readUInt16LE(at + place))];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(zip.toString("utf8", at + 46, at + 46 + name), zip.subarray(start, start + bytes));
    at += 46 + name + extra + comment;
  }
  return files;
}
