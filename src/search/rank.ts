import type { FoundWord } from "./find.ts";
import type { Postings } from "./postings.ts";
import { leastOwnWeight } from "./tokens.ts";

/**
 * Records in order of how well they answer, ties in order of their numbers. A record is sure when it covers enough
 * of what was asked, words counting by how rare they are; the others are guesses and come last.
 */
export function rank(words: readonly FoundWord[], { postings, verb }: RankSource): Hit[] {
  const total = postings.pages.length;
  // A word that no record knows may be the heart of the question; a verb is mostly chatter around it.
  const unknown = (word: string): number => Math.log(1 + 2 * total) * (verb.test(word) ? 0.25 : 0.9);
  const asked = words.map((one) => ({
    ...one,
    rarity: one.weights.size > 0 ? rarityOf(one.weights, total) : unknown(one.word),
  }));
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const pages = new Set(asked.flatMap(({ weights }) => [...weights.keys()]));
  return [...pages]
    .map((page) => toHit(page, asked, whole))
    .filter(({ coverage }) => coverage >= worthGuessing)
    .sort(byRank);
}

function toHit(page: number, asked: readonly AskedWord[], whole: number): Hit {
  let score = 0;
  let covered = 0;
  for (const { weights, rarity, trust } of asked) {
    const weight = weights.get(page) ?? 0;
    score += rarity * weight ** 0.75;
    covered += trust * rarity * Math.min(1, weight / fullWeight);
  }
  const coverage = covered / whole;
  return { page, score: score * coverage ** 3, coverage, isSure: coverage >= enough };
}

/** Rare words weigh more: by the records in which the word itself stands, or else by those that are related to it. */
function rarityOf(weights: ReadonlyMap<number, number>, total: number): number {
  const found = [...weights.values()].filter((weight) => weight >= leastOwnWeight).length || weights.size;
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

function byRank(a: Hit, b: Hit): number {
  return Number(b.isSure) - Number(a.isSure) || b.score - a.score || a.page - b.page;
}

// A word at this weight counts as fully answered; below it (a hint from its family or a wider name) in part.
const fullWeight = 0.1;
const enough = 0.56;
const worthGuessing = 0.15;

export interface Hit {
  readonly page: number;
  readonly score: number;
  /** How much of what was asked the record answers, of 1. */
  readonly coverage: number;
  readonly isSure: boolean;
}

export interface RankSource {
  readonly postings: Postings;
  /** What folded words end in that are verbs. */
  readonly verb: RegExp;
}

interface AskedWord extends FoundWord {
  readonly rarity: number;
}
