import { editDistance } from "../polish/distance.ts";
import { foldPolish } from "../polish/folding.ts";
import { stem } from "./stem.ts";

/** Words by the first letter of their folded form, each file sorted and written as shared length + rest. */
export function packVocabulary(words: Iterable<string>): Map<string, string> {
  const byLetter = Map.groupBy([...new Set(words)].sort(), (word) => foldPolish(word).charAt(0));
  return new Map(
    [...byLetter].map(([letter, list]) => [
      letter,
      list.map((word, i) => front(list[i - 1] ?? "", word)).join("\n"),
    ]),
  );
}

export function unpackVocabulary(packed: string): string[] {
  const words: string[] = [];
  for (const line of packed.split("\n"))
    words.push((words.at(-1) ?? "").slice(0, parseInt(line.charAt(0), 36)) + line.slice(1));
  return words;
}

/**
 * The word that was most probably meant: at most one slip, two from eight letters on, also in its stem. Lists are
 * packed and tried in turn, so that a slip in the first letter is tried last; in a list the first of the nearest wins.
 */
export function nearestWord(typed: string, lists: readonly string[]): Nearest | undefined {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  for (const list of lists) {
    let best: (Nearest & { distance: number }) | undefined;
    for (const word of unpackVocabulary(list)) {
      const folded = foldPolish(word);
      const distance = slips(typed, folded, most);
      if (distance <= most + 0.5 && distance < (best?.distance ?? Infinity))
        best = { word, folded, distance };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

function slips(typed: string, word: string, most: number): number {
  const whole = Math.abs(typed.length - word.length) > most ? Infinity : editDistance(typed, word);
  const [a, b] = [stem(typed), stem(word)];
  if (whole <= 1 || a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1) return whole;
  // Another form of the word, mistyped: a hair worse than the very form.
  return Math.min(whole, editDistance(a, b) + 0.5);
}

function front(before: string, word: string): string {
  let shared = 0;
  while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
  return shared.toString(36) + word.slice(shared);
}

export interface Nearest {
  readonly word: string;
  readonly folded: string;
}
