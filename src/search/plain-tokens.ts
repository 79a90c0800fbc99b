import { familyOf, stem } from "./stem.ts";
import { familyToken, stemToken } from "./tokens.ts";

/** Tokens that a word has by its own letters. */
export function plainTokens(folded: string, derivations: RegExp): readonly string[] {
  const stemmed = stem(folded);
  return [stemToken(stemmed), familyToken(familyOf(stemmed, derivations))];
}
