import { foldedWords, isSameWord } from "./inflection.ts";
import { toSentences } from "./sentences.ts";
import type { Passage } from "./passages.ts";

/** A statutory sphere of public tasks: its number in the act and its words there. */
export interface Sphere {
  readonly id: string;
  readonly name: string;
}

export interface Scope {
  /** Numbers of the spheres, in the document's order. */
  readonly ids: readonly string[];
  /** Spheres that the document names only in part. */
  readonly uncertain: readonly string[];
  /** Words of the list of spheres that match no sphere. */
  readonly unmatched: string;
}

/** The spheres that a meeting was about, recognised in any grammatical case. */
export function findScope(passages: readonly Passage[], spheres: readonly Sphere[]): Scope {
  const texts = scopeTexts(passages);
  const found = texts.map((text) => matchSpheres(text, spheres)).find(({ ids }) => ids.length > 0);
  return found ?? { ids: [], uncertain: [], unmatched: "" };
}

/** Where a list of spheres may stand, the likeliest first: what follows "w zakresie", "sfery", "dotyczyło"; then everything. */
function scopeTexts(passages: readonly Passage[]): string[] {
  const whole = passages.flatMap(({ text, items }) => {
    const sentences = toSentences(text);
    return sentences.map((sentence, index) =>
      index === sentences.length - 1 ? [sentence, ...items].join("; ") : sentence,
    );
  });
  const led = whole.flatMap((text) => {
    const lead = leads.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    return lead ? [text.slice(lead.index + lead[0].length)] : [];
  });
  return [...led, ...whole];
}

function matchSpheres(text: string, spheres: readonly Sphere[]): Scope {
  const words = foldedWords(text);
  const ids: string[] = [];
  const uncertain: string[] = [];
  const unmatched: string[] = [];
  for (let index = 0; index < words.length;) {
    const best = longestMatch(words.slice(index), spheres);
    if (best === undefined) unmatched.push(words[index] ?? "");
    else {
      if (!ids.includes(best.id)) ids.push(best.id);
      if (!best.isWhole) uncertain.push(best.id);
    }
    index += best?.length ?? 1;
  }
  return { ids, uncertain, unmatched: unmatched.filter((word) => !filler.has(word)).join(" ") };
}

function longestMatch(words: readonly string[], spheres: readonly Sphere[]) {
  const matches = spheres.flatMap(({ id, name }) => {
    const whole = matchLength(words, foldedWords(name));
    if (whole > 0) return [{ id, length: whole, isWhole: true }];
    const first = foldedWords(name.split(/, w tym |, w zakresie |, o których mowa |, a także /)[0] ?? name);
    const part = first.length > 1 ? matchLength(words, first) : 0;
    return part > 0 ? [{ id, length: part, isWhole: false }] : [];
  });
  return matches.sort((a, b) => b.length - a.length || Number(b.isWhole) - Number(a.isWhole))[0];
}

/** How many words the sphere takes up at the beginning of a text; 0 where it does not stand there. */
function matchLength(words: readonly string[], sphere: readonly string[]): number {
  const fits = sphere.every((word, index) => {
    const there = words[index] ?? "";
    return (isAnd(word) && isAnd(there)) || isSameWord(word, there);
  });
  return fits ? sphere.length : 0;
}

function isAnd(word: string): boolean {
  return word === "i" || word === "oraz";
}

const leads = [
  /w\s+(?:następujących\s+)?(?:zakres(?:ie|ach)|sfer(?:ze|ach)|obszar(?:ze|ach))(?:\s+(?:zadań|działalności|pożytku)\s+publiczn\p{L}+)?[\s:]+/iu,
  /sfer(?:y|ami|ach|a)?\s+(?:zadań publicznych|pożytku publicznego|działalności)?[^:]{0,60}:/iu,
  /zakres(?:em|u|y)?\s[^:]{0,60}:/iu,
  /dotycz\p{L}+\s/iu,
  /poświęcon\p{L}+\s/iu,
];
const filler = new Set("i oraz a takze w z na rzecz zakresie tym zadan publicznych sferze sfery".split(" "));
