import { foldPolish } from "../polish/folding.ts";

/**
 * The digits that a row of numbers says, in words or in digits, as in a number that is dictated: "pięćset jeden
 * dwieście trzy zero" is 5012030.
 */
export function toDictatedDigits(written: string): string {
  const groups: Group[] = [];
  for (const word of foldPolish(written).match(/[a-z]+|\d+/g) ?? []) {
    const value = values.get(word);
    const last = groups.at(-1);
    if (value === undefined) groups.push({ digits: word, room: 0 });
    else if (last !== undefined && value > 0 && value < last.room)
      groups.splice(-1, 1, toGroup(Number(last.digits) + value));
    else groups.push(toGroup(value));
  }
  return groups.map(({ digits }) => digits).join("");
}

function toGroup(value: number): Group {
  return { digits: String(value), room: roomIn(value) };
}

/** Below what a number has to be that is said behind another and is part of it. */
function roomIn(value: number): number {
  if (value % 100 === 0) return value === 0 ? 0 : 100;
  return value % 10 === 0 && value % 100 > 10 ? 10 : 0;
}

const teens =
  "dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie";
const tens =
  "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat";

const values: ReadonlyMap<string, number> = new Map([
  ...count("zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec", 0, 1),
  ...count("jedna dwie", 1, 1),
  ...count(teens, 10, 1),
  ...count(tens, 20, 10),
  ...count("sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset", 100, 100),
]);

function count(words: string, first: number, step: number): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, first + index * step]);
}

// With their marks or without, as many write.
const marked: Readonly<Record<string, string>> = { a: "[aą]", c: "[cć]", e: "[eę]", s: "[sś]" };

function oneOf(words: Iterable<string>): string {
  const patterns = Array.from(new Set(words), (word) =>
    word.replace(/[aces]/g, (letter) => marked[letter] ?? letter),
  );
  return `(?:${patterns.join("|")})`;
}

const words = Array.from(values.keys());
const number = String.raw`(?:${oneOf(words)}(?!\p{L})|\d{1,3})`;
const pause = String.raw`(?:,?(?: |[ \t]*\n[ \t]*)|[ \t]*-[ \t]*)`;

/** A row of numbers of which one of the first is in words, with pauses as in speech. */
export const dictated = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?=(?:\d{1,3}${pause}){0,4}\p{L})${number}(?:${pause}${number})+(?![\p{L}\p{N}])`,
    "giu",
  ),
  // The end of one in words and the beginning of another: quicker by far than the whole.
  sign: new RegExp(
    String.raw`${oneOf(words.map((word) => word.slice(-3)))}${pause}(?:${oneOf(words.map((word) => word.slice(0, 3)))}|\d)`,
    "i",
  ),
};

interface Group {
  readonly digits: string;
  /** Below what a number has to be to be part of this one. */
  readonly room: number;
}
