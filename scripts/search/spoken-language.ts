import { assembleExpressions } from "../../src/search/expressions.ts";
import { homographsIn } from "../../src/search/homographs.ts";
import { once, onceForPair, whenAsked } from "../../src/search/once.ts";
import type { Dictionary, Paradigms } from "../../src/search/paradigms.ts";
import type { Analysis } from "../../src/search/record-tokens.ts";
import { assembleSynonyms, type SynonymList } from "../../src/search/synonyms.ts";
import { adjacencyToken } from "../../src/search/tokens.ts";
import { assembleWordTokens } from "../../src/search/word-tokens.ts";

/** How records are read beside the dictionary: by the editors' synonyms and the abbreviations that the records explain themselves. */
export function toSpoken(
  words: Iterable<string>,
  { paradigms, synonyms, acronyms }: Language & { readonly acronyms: SynonymList["acronyms"] },
): Spoken {
  return {
    homographs: [...homographsIn(words, paradigms)].sort(),
    synonyms: { ...synonyms, acronyms: { ...acronyms, ...synonyms.acronyms } },
  };
}

export function toAnalysis({ homographs, synonyms }: Spoken, paradigms: Paradigms): Analysis {
  return {
    pairToken: onceForPair(adjacencyToken),
    wordTokens: assembleWordTokens(paradigms, new Set(homographs)),
    expressions: assembleExpressions(assembleSynonyms(synonyms), paradigms),
  };
}

/**
 * Whether a word that was read before, by its number, is read in the same way now: whether it is found by the same
 * tokens and the same expressions begin with it. A record takes nothing else from the language.
 */
export function assembleComparison(
  former: { readonly spoken: Spoken; readonly words: readonly string[] },
  present: { readonly spoken: Spoken; readonly analyse: () => Analysis },
  paradigms: Paradigms,
): (word: number) => boolean {
  if (JSON.stringify(former.spoken) === JSON.stringify(present.spoken)) return () => true;
  const [before, now] = [whenAsked(() => toAnalysis(former.spoken, paradigms)), present.analyse];
  const isSame = once((word) => describe(word, before()) === describe(word, now()));
  return (word) => isSame(former.words[word] ?? "");
}

function describe(word: string, { wordTokens, expressions }: Analysis): string {
  return JSON.stringify([wordTokens(word), expressions.about(word)]);
}

export interface Language extends Dictionary {
  readonly synonyms: SynonymList;
}

export interface Spoken {
  /** Stems under which words meet that only their diacritics tell apart. */
  readonly homographs: readonly string[];
  /** With the abbreviations that the records explain. */
  readonly synonyms: SynonymList;
}
