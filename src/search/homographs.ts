import { foldPolish } from "../polish/folding.ts";
import type { Paradigms } from "./paradigms.ts";

/**
 * Folded stems under which words meet that only their diacritics tell apart (łaska, laska).
 * Stems of one word that differ so among themselves (wóz, wozu) are no such case.
 */
export function homographsIn(words: Iterable<string>, paradigms: Paradigms): Set<string> {
  const spellings = new Map<string, string>();
  const homographs = new Set<string>();
  for (const word of words)
    for (const [folded, spelling] of spellingsOf(word, paradigms)) {
      const known = spellings.get(folded) ?? spelling;
      if (known !== spelling) homographs.add(folded);
      spellings.set(folded, known);
    }
  return homographs;
}

/** A word's written stems by their folded form, those that fold alike taken together. */
function spellingsOf(word: string, paradigms: Paradigms): [string, string][] {
  const groups = Map.groupBy(paradigms(word).written, foldPolish);
  return [...groups].map(([folded, written]) => [folded, [...written].sort().join(" ")]);
}
