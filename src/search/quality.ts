/** How good ranked answers are, against judgements: nDCG@10 (gain 2^grade - 1), recall@10, MRR, share without result. */
export function measure(judged: readonly JudgedAnswer[]): Quality {
  const scored = judged.filter(({ grades }) => grades.size > 0);
  const mean = (of: (answer: JudgedAnswer) => number): number =>
    scored.length === 0 ? 1 : scored.reduce((sum, answer) => sum + of(answer), 0) / scored.length;
  return {
    queries: scored.length,
    ndcg: mean(ndcg),
    recall: mean(recall),
    mrr: mean(reciprocalRank),
    empty: mean(({ ids }) => (ids.length === 0 ? 1 : 0)),
  };
}

/** Queries of the two accepted shapes as grades by record: a list with its best, or an object of grades. */
export function toGrades({ relevant, highly = [] }: Judgement): Map<string, number> {
  if (isList(relevant)) return new Map(relevant.map((id) => [id, highly.includes(id) ? 2 : 1]));
  return new Map(Object.entries(relevant).filter(([, grade]) => grade > 0));
}

// Array.isArray does not tell a readonly array from an object.
function isList(value: Judgement["relevant"]): value is readonly string[] {
  return Array.isArray(value);
}

function ndcg({ ids, grades }: JudgedAnswer): number {
  const ideal = [...grades.values()].sort((a, b) => b - a);
  return gainOf(ids.map((id) => grades.get(id) ?? 0)) / gainOf(ideal);
}

function gainOf(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function recall({ ids, grades }: JudgedAnswer): number {
  return ids.slice(0, depth).filter((id) => grades.has(id)).length / grades.size;
}

function reciprocalRank({ ids, grades }: JudgedAnswer): number {
  const first = ids.slice(0, depth).findIndex((id) => grades.has(id));
  return first < 0 ? 0 : 1 / (first + 1);
}

const depth = 10;

export interface Judgement {
  readonly q: string;
  readonly kind: string;
  readonly relevant: readonly string[] | Readonly<Record<string, number>>;
  readonly highly?: readonly string[];
}

export interface JudgedAnswer {
  readonly ids: readonly string[];
  readonly grades: ReadonlyMap<string, number>;
}

export interface Quality {
  readonly queries: number;
  readonly ndcg: number;
  /** Of all relevant records, how many stand among the first ten. */
  readonly recall: number;
  readonly mrr: number;
  readonly empty: number;
}
