import type { FoundWord } from "./find.ts";

/**
 * Records in order of how well they answer, ties in order of their numbers. A record is sure when it covers enough
 * of what was asked, words counting by how rare they are; the others are guesses and come last.
 */
export function rank(words: readonly FoundWord[], total: number): Hit[] {
  const asked = words.map(({ weights }) => ({ weights, rarity: rarityOf(weights.size, total) }));
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const pages = new Set(asked.flatMap(({ weights }) => [...weights.keys()]));
  return [...pages].map((page) => toHit(page, asked, whole)).sort(byRank);
}

function toHit(page: number, asked: readonly AskedWord[], whole: number): Hit {
  let score = 0;
  let covered = 0;
  for (const { weights, rarity } of asked) {
    const weight = weights.get(page) ?? 0;
    score += rarity * weight;
    covered += rarity * Math.min(1, weight / fullWeight);
  }
  const coverage = covered / whole;
  return { page, score: score * (0.25 + coverage * coverage), isSure: coverage >= enough };
}

function rarityOf(found: number, total: number): number {
  return found === 0 ? unknownShare * Math.log(1 + 2 * total) : Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

function byRank(a: Hit, b: Hit): number {
  return Number(b.isSure) - Number(a.isSure) || b.score - a.score || a.page - b.page;
}

// A word at this weight counts as fully answered; below it (a hint from its family or a wider name) in part.
const fullWeight = 0.25;
const enough = 0.4;
// Words that the whole corpus does not know are as often chatter as the heart of the question.
const unknownShare = 0.8;

export interface Hit {
  readonly page: number;
  readonly score: number;
  readonly isSure: boolean;
}

interface AskedWord {
  readonly weights: ReadonlyMap<number, number>;
  readonly rarity: number;
}
