/** The pieces of a text between one mark and the next, of a text that is read in parts and may be longer than memory. */
export function* splitParts(parts: Iterable<string>, mark: string): Generator<string> {
  let left = "";
  for (const part of parts) {
    const pieces = (left + part).split(mark);
    left = pieces.pop() ?? "";
    yield* pieces;
  }
  yield left;
}

/** The same text by itself: what is cut out of a text else holds on to all of it. */
export function detachText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
