import { toPlainText } from "../../prose/plain-text.ts";

/**
 * What was removed from a text and what was added, in whole words and in the order of reading, with what stayed between.
 * Of a replaced passage the removed words come first. Only the words are compared, not the markup.
 * @example toWordDifference("do maja", "do końca maja") // same "do ", added "końca ", same "maja"
 */
export function toWordDifference(before: string, after: string): readonly Passage[] {
  const texts = { old: toTokens(before), now: toTokens(after) };
  const ends = { old: texts.old.length, now: texts.now.length };
  const steps = [...findCommon(texts), ends].flatMap((pair, index, pairs) => {
    const last = pairs[index - 1];
    const from = last === undefined ? { old: 0, now: 0 } : { old: last.old + 1, now: last.now + 1 };
    return [
      { kind: "removed", text: texts.old.slice(from.old, pair.old).join("") },
      { kind: "added", text: texts.now.slice(from.now, pair.now).join("") },
      { kind: "same", text: texts.now[pair.now] ?? "" },
    ] as const;
  });
  return joinAlike(steps);
}

/** A word with the white space behind it, so that a removed word takes its space along. */
function toTokens(text: string): readonly string[] {
  return (
    toPlainText(text)
      .normalize("NFC")
      .match(/\S+\s*/gu) ?? []
  );
}

/** The places of a longest list of tokens that both texts have in the same order. */
function findCommon({ old, now }: Tokens): readonly Pair[] {
  const shorter = Math.min(old.length, now.length);
  const head = countWhile(shorter, (index) => isSame(old[index], now[index]));
  const tail = countWhile(shorter - head, (index) => isSame(old.at(-1 - index), now.at(-1 - index)));
  const inner = findInMiddle({
    old: old.slice(head, old.length - tail),
    now: now.slice(head, now.length - tail),
  });
  return [
    ...Array.from({ length: head }, (_, index) => ({ old: index, now: index })),
    ...inner.map((pair) => ({ old: pair.old + head, now: pair.now + head })),
    ...Array.from({ length: tail }, (_, index) => ({
      old: old.length - tail + index,
      now: now.length - tail + index,
    })),
  ];
}

/** The longest common subsequence by the table of its lengths; each row holds what is common from there to the end. */
function findInMiddle({ old, now }: Tokens): readonly Pair[] {
  if (old.length * now.length > tableLimit) return [];
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(old[i], now[j])
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (isSame(old[i], now[j])) pairs.push({ old: i++, now: j++ });
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

// Texts that differ throughout in more words than some 4,000 by 4,000 are shown as one replaced by the other.
const tableLimit = 16_000_000;

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd();
}

function countWhile(limit: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count++;
  return count;
}

function joinAlike(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages.filter(({ text }) => text !== "")) {
    const last = joined.at(-1);
    if (last?.kind === passage.kind) joined[joined.length - 1] = { ...last, text: last.text + passage.text };
    else joined.push(passage);
  }
  return joined;
}

export interface Passage {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

interface Tokens {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

interface Pair {
  readonly old: number;
  readonly now: number;
}
