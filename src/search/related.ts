import type { RecordToken } from "./record-tokens.ts";
import { weightOf } from "./record-tokens.ts";

/**
 * For each record the records most like it, at most three, best first, ties by id; none where nothing is really
 * similar. Cosine of the tokens' weights times their rarity, so that common words make nothing similar.
 */
export function assembleRelated(
  records: readonly { readonly id: string; readonly tokens: ReadonlyMap<string, RecordToken> }[],
): Map<string, readonly string[]> {
  const vectors = toVectors(records);
  const byToken = new Map<string, [number, number][]>();
  vectors.forEach((vector, index) => {
    for (const [token, weight] of vector) {
      const list = byToken.get(token) ?? [];
      list.push([index, weight]);
      byToken.set(token, list);
    }
  });
  return new Map(
    records.map(({ id }, index) => {
      const likeness = likenessTo(index, vectors[index] ?? new Map<string, number>(), byToken);
      const related = [...likeness]
        .filter(([, cosine]) => cosine >= leastLikeness)
        .map(([other, cosine]) => ({ id: records[other]?.id ?? "", cosine }))
        .sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
      return [id, related.slice(0, most).map((one) => one.id)];
    }),
  );
}

function likenessTo(
  index: number,
  vector: ReadonlyMap<string, number>,
  byToken: ReadonlyMap<string, readonly (readonly [number, number])[]>,
): Map<number, number> {
  const likeness = new Map<number, number>();
  for (const [token, weight] of vector)
    for (const [other, otherWeight] of byToken.get(token) ?? [])
      if (other !== index) likeness.set(other, (likeness.get(other) ?? 0) + weight * otherWeight);
  return likeness;
}

function toVectors(
  records: readonly { readonly tokens: ReadonlyMap<string, RecordToken> }[],
): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const { tokens } of records)
    for (const token of tokens.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  return records.map(({ tokens }) => {
    const weights = [...tokens]
      .filter(([token]) => isTelling(token, frequency.get(token) ?? 0, records.length))
      .map(([token, value]): [string, number] => [
        token,
        weightOf(value) * Math.log(records.length / (frequency.get(token) ?? 1)),
      ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([token, weight]) => [token, weight / length]));
  });
}

/** A word of one record ties it to nothing, a word of very many to everything; neighbouring words are no topic. */
function isTelling(token: string, frequency: number, total: number): boolean {
  return !token.startsWith("qq") && frequency > 0 && frequency <= Math.max(2, total * 0.3);
}

const leastLikeness = 0.12;
const most = 3;
