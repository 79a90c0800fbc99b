export function concatenate(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  chunks.reduce((offset, chunk) => {
    whole.set(chunk, offset);
    return offset + chunk.length;
  }, 0);
  return whole;
}
