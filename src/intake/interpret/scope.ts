import { findCitedSpheres } from "./cited-spheres.ts";
import { factsOf } from "./facts.ts";
import { foldedWords, isSameWord } from "./inflection.ts";
import { toSentences } from "./sentences.ts";
import type { Fact } from "./facts.ts";
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
  /** Where the list of spheres stands, for people. */
  readonly where?: string;
}

/** The spheres that a meeting was about, recognised in any grammatical case. */
export function findScope(
  passages: readonly Passage[],
  spheres: readonly Sphere[],
  facts: readonly Fact[] = [],
): Scope {
  const labelled = factsOf(facts, "scope").map(({ value, items, where }) => ({
    text: [value, ...items].join("; "),
    where,
  }));
  const texts = [...labelled, ...scopeTexts(passages)];
  const matched = (match: typeof longestMatch, isEnough = ({ ids }: Scope) => ids.length > 0) =>
    texts.find(({ text }) => isEnough(matchSpheres(text, spheres, match)));
  const isWhole = ({ ids, uncertain }: Scope) => ids.length > uncertain.length;
  const named = matched(longestMatch, isWhole) ?? matched(longestMatch);
  const cited = named ? undefined : findCited(passages, spheres);
  if (cited) return cited;
  const found = named ?? matched(distinctPart);
  if (found === undefined) return { ids: [], uncertain: [], unmatched: "" };
  const scope = matchSpheres(found.text, spheres, (...at) => longestMatch(...at) ?? distinctPart(...at));
  return { ...scope, where: found.where };
}

function findCited(passages: readonly Passage[], spheres: readonly Sphere[]): Scope | undefined {
  for (const { text, items, where } of passages) {
    const ids = findCitedSpheres([text, ...items].join("; "), spheres);
    if (ids.length > 0) return { ids, uncertain: [], unmatched: "", where };
  }
  return undefined;
}

/** Where a list of spheres may stand, the likeliest first: what follows "w zakresie", "sfery", "dotyczyło"; then everything. */
function scopeTexts(passages: readonly Passage[]): ScopeText[] {
  const whole = passages.flatMap(({ text, items, where }) => {
    const sentences = toSentences(text);
    return sentences.map((sentence, index) => ({
      text: index === sentences.length - 1 ? [sentence, ...items].join("; ") : sentence,
      where,
    }));
  });
  const led = whole.flatMap(({ text, where }) => {
    const lead = leads.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    return lead ? [{ text: text.slice(lead.index + lead[0].length), where }] : [];
  });
  return [...led, ...whole];
}

interface ScopeText {
  readonly text: string;
  readonly where: string;
}

function matchSpheres(text: string, spheres: readonly Sphere[], match: typeof longestMatch): Scope {
  const words = foldedWords(text.replace(withDisabilities, "$1 niepełnosprawnych"));
  const ids: string[] = [];
  const uncertain: string[] = [];
  const unmatched: string[] = [];
  for (let index = 0; index < words.length;) {
    const best = match(words.slice(index), spheres);
    if (best === undefined) unmatched.push(words[index] ?? "");
    else {
      if (!ids.includes(best.id)) ids.push(best.id);
      if (!best.isWhole) uncertain.push(best.id);
    }
    index += best?.length ?? 1;
  }
  return { ids, uncertain, unmatched: unmatched.filter((word) => !filler.has(word)).join(" ") };
}

function longestMatch(words: readonly string[], spheres: readonly Sphere[]): Match | undefined {
  const matches = spheres.flatMap(({ id, name }) => {
    const whole = matchLength(words, foldedWords(name));
    if (whole > 0) return [{ id, length: whole, isWhole: true }];
    const first = foldedWords(name.split(/, w tym |, w zakresie |, o których mowa |, a także /)[0] ?? name);
    const part = first.length > 1 ? matchLength(words, first) : 0;
    return part > 0 ? [{ id, length: part, isWhole: false }] : [];
  });
  return matches.sort((a, b) => b.length - a.length || Number(b.isWhole) - Number(a.isWhole))[0];
}

/** Words that stand in the name of one sphere only, though not at its beginning or not to its end. */
function distinctPart(words: readonly string[], spheres: readonly Sphere[]): Match | undefined {
  const runs = spheres
    .map(({ id, name }) => ({ id, length: longestRun(words, foldedWords(name)), isWhole: false }))
    .sort((a, b) => b.length - a.length);
  const [best, second] = runs;
  if (!best || best.length < 3 || best.length === second?.length) return undefined;
  const telling = words.slice(0, best.length).filter((word) => word.length > 4 && !commonplace.test(word));
  return telling.length > 1 ? best : undefined;
}

function longestRun(words: readonly string[], sphere: readonly string[]): number {
  const lengths = sphere.map((_, from) => {
    const rest = sphere.slice(from);
    const end = rest.findIndex((word, index) => !fitsWord(word, words[index] ?? ""));
    return end < 0 ? rest.length : end;
  });
  return Math.max(0, ...lengths);
}

/** How many words the sphere takes up at the beginning of a text; 0 where it does not stand there. */
function matchLength(words: readonly string[], sphere: readonly string[]): number {
  return sphere.every((word, index) => fitsWord(word, words[index] ?? "")) ? sphere.length : 0;
}

function fitsWord(word: string, there: string): boolean {
  return (isAnd(word) && isAnd(there)) || isSameWord(word, there);
}

function isAnd(word: string): boolean {
  return word === "i" || word === "oraz";
}

interface Match {
  readonly id: string;
  readonly length: number;
  readonly isWhole: boolean;
}

const withDisabilities = /(os[óo]b\p{L}*)\s+z\s+niepełnosprawnościami/giu;
const commonplace = /^(?:dzialal|rzecz|osob|organizac|pozarzad|podmiot|zakres|zadan|publiczn|spolecz)/;
const leads = [
  // The act itself says of some spheres within what limits they are: "w zakresie określonym w pkt 1-32a".
  /w\s+(?:następujących\s+)?(?:zakres(?:ie|ach)(?!\s+(?:określon|wskazan|wymienion|ustalon|objęt|nieobjęt|o\s+któr))|sfer(?:ze|ach)|obszar(?:ze|ach))(?:\s+(?:zadań|działalności|pożytku)\s+publiczn\p{L}+)?[\s:]+/iu,
  /(?:na\s+polu|w\s+dziedzin(?:ie|ach)|z\s+(?:zakresu|obszar(?:u|ów)|dziedzin(?:y)?)|w\s+sprawach)[\s:]+/iu,
  /sfer(?:y|ami|ach|a)?\s+(?:zadań publicznych|pożytku publicznego|działalności)?[^:]{0,60}:/iu,
  /zakres(?:em|u|y)?(?:\s[^:]{0,60})?:/iu,
  /dotycz\p{L}+\s/iu,
  /poświęcon\p{L}+\s/iu,
];
const filler = new Set("i oraz a takze w z na rzecz zakresie tym zadan publicznych sferze sfery".split(" "));
