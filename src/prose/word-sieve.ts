/**
 * Tells of a text whether it may hold a wanted word: false only where it holds none. Words are runs of letters and
 * digits, as `[\p{L}\p{N}]+`. Every word of every page passes here, so one that was met before and is not wanted is
 * known by a number, and none is cut out of its text a second time.
 */
export function toWordSieve(isWanted: (word: string) => boolean): (text: string) => boolean {
  const unwanted = new Map<number, string>();
  const mayBeWanted = (text: string, { start, end, sum }: WordPlace): boolean => {
    const known = unwanted.get(sum);
    if (known?.length === end - start && text.startsWith(known, start)) return false;
    const word = text.slice(start, end);
    if (isWanted(word)) return true;
    unwanted.set(sum, word);
    return false;
  };
  return (text) => {
    let [start, sum] = [0, 0];
    for (let place = 0; place <= text.length; place += 1) {
      const code = place < text.length ? text.charCodeAt(place) : space;
      // A letter of two halves is looked at closely.
      if (code >= firstHalf && code <= lastHalf) return true;
      if (isOfWord(code)) {
        sum = (Math.imul(sum, 31) + code) | 0;
        continue;
      }
      if (place > start && mayBeWanted(text, { start, end: place, sum })) return true;
      [start, sum] = [place + 1, 0];
    }
    return false;
  };
}

function isOfWord(code: number): boolean {
  const kind = kinds[code];
  if (kind !== unknown) return kind === ofWord;
  const isOne = /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
  kinds[code] = isOne ? ofWord : between;
  return isOne;
}

const [unknown, ofWord, between] = [0, 1, 2];
const kinds = new Uint8Array(0x10000);
const [space, firstHalf, lastHalf] = [0x20, 0xd800, 0xdfff];

interface WordPlace {
  readonly start: number;
  readonly end: number;
  /** Of the codes of its letters; two words may have the same. */
  readonly sum: number;
}
