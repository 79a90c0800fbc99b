/** A text in UTF-8, of its parts: of a large portal the whole text would take four times as many bytes. */
export function encodeParts(parts: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let buffer = new ArrayBuffer(leastRoom);
  let length = 0;
  for (const part of parts) {
    // No sign takes more than three bytes.
    const needed = length + 3 * part.length;
    if (needed > buffer.byteLength) buffer = buffer.transfer(Math.max(needed, 2 * buffer.byteLength));
    length += encoder.encodeInto(part, new Uint8Array(buffer, length)).written;
  }
  return new Uint8Array(buffer, 0, length);
}

const leastRoom = 1 << 16;
