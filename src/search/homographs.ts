import { foldPolish } from "../polish/folding.ts";
import type { Paradigms } from "./paradigms.ts";
import { isStopWord } from "./stop-words.ts";
import { toWords } from "./words.ts";

/**
 * Folded stems under which words meet that only their diacritics tell apart (łaska, laska).
 * Stems of one word that differ so among themselves (wóz, wozu) are no such case.
 */
export function homographsIn(texts: readonly string[], paradigms: Paradigms): Set<string> {
  const words = new Set(
    texts.flatMap((text) =>
      toWords(text)
        .filter(({ folded }) => !isStopWord(folded))
        .map(({ surface }) => surface.toLocaleLowerCase("pl")),
    ),
  );
  const spellings = new Map<string, Set<string>>();
  for (const word of words)
    for (const [folded, spelling] of spellingsOf(word, paradigms))
      spellings.set(folded, (spellings.get(folded) ?? new Set()).add(spelling));
  return new Set([...spellings].filter(([, different]) => different.size > 1).map(([folded]) => folded));
}

/** A word's written stems by their folded form, those that fold alike taken together. */
function spellingsOf(word: string, paradigms: Paradigms): [string, string][] {
  const groups = Map.groupBy(paradigms(word).written, foldPolish);
  return [...groups].map(([folded, written]) => [folded, [...written].sort().join(" ")]);
}
