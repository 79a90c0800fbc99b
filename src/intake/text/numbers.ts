import { romanNumber } from "../interpret/roman.ts";
import type { TextLine } from "./lines.ts";

/** A line that begins with the number of its row. */
export interface RowNumber {
  readonly index: number;
  /** As printed, with its full stop. */
  readonly lp: string;
  /** What follows it in the line. */
  readonly rest: string;
}

/** The numbers of a table's rows: of all the lines that begin with a number, those that count up best, in one manner. */
export function findNumbers(lines: readonly TextLine[]): RowNumber[] {
  const candidates = lines.flatMap(({ text }, index) => {
    const candidate = toCandidate(text, index);
    if (!candidate) return [];
    // An item of a list within a cell.
    const isItem = /[:;,]$/u.test(lines[index - 1]?.text ?? "");
    return [isItem ? { ...candidate, worth: candidate.worth * 0.2 } : candidate];
  });
  const whole = candidates.filter(({ part }) => part === 0);
  const chains = [".", ")", ""].map((sign) =>
    bestChain(whole.filter((candidate) => candidate.sign === sign)),
  );
  const parted = bestChain(candidates.filter(({ part }) => part > 0));
  const mixed = bestChain(whole);
  const best = [...chains, parted, { ...mixed, worth: mixed.worth - manner }].sort(
    (a, b) => b.worth - a.worth,
  )[0];
  return [...(best?.numbers ?? [])];
}

function toCandidate(text: string, index: number): Candidate | undefined {
  const match = /^(\d{1,2}\.(?=[1-9]))?(\d{1,3}|[IVXL]+(?=[.)]))([a-z]?)\s*([.)]?)(?:\s+(.*))?$/u.exec(text);
  if (!match) return undefined;
  const [, part = "", digits = "", letter = "", sign = "", rest = ""] = match;
  const value = romanNumber(digits) || Number(digits);
  if (!(value > 0)) return undefined;
  const isText = /^["„(]?\p{Lu}/u.test(rest) || rest === "";
  const worth = sign === "" ? (isText ? 2 : 0.2) : isText ? 2 : /^["„]?[\p{Ll}\d]/u.test(rest) ? 1.2 : 0.4;
  return {
    index,
    lp: part + digits + letter + sign,
    rest,
    sign,
    part: Number.parseInt(part, 10) || 0,
    value,
    letter,
    worth,
  };
}

/** The chain of numbers that is worth the most: each one more than the last, or the same with a letter. */
function bestChain(candidates: readonly Candidate[]): Chain {
  const chains: Chain[] = [];
  for (const candidate of candidates.slice(0, most)) {
    const opening = { numbers: [candidate], worth: candidate.worth - openingCost(candidate) };
    const longer = chains.flatMap((chain) => {
      const cost = stepCost(chain.numbers.at(-1), candidate);
      return [{ chain, worth: chain.worth + candidate.worth - cost }];
    });
    const best = longer.reduce<(typeof longer)[number] | undefined>(
      (found, other) => (found && found.worth >= other.worth ? found : other),
      undefined,
    );
    const isLonger = best !== undefined && best.worth > opening.worth;
    chains.push(isLonger ? { numbers: [...best.chain.numbers, candidate], worth: best.worth } : opening);
  }
  return chains.reduce((best, chain) => (chain.worth > best.worth ? chain : best), none);
}

function openingCost({ value, index }: Candidate): number {
  return Math.min(3, index * 0.5) + (value === 1 ? 0 : 1);
}

function stepCost(before: Candidate | undefined, next: Candidate): number {
  if (!before) return Infinity;
  if (next.part !== before.part) return next.part === before.part + 1 && next.value === 1 ? 0 : Infinity;
  if (next.value === before.value + 1 || (next.value === before.value && next.letter > before.letter))
    return 0;
  return next.value > before.value && next.value <= before.value + 3 ? gapCost : Infinity;
}

interface Candidate extends RowNumber {
  readonly sign: string;
  /** The first figure of "2.1"; 0 for a number of one. */
  readonly part: number;
  readonly value: number;
  readonly letter: string;
  readonly worth: number;
}

interface Chain {
  readonly numbers: readonly Candidate[];
  readonly worth: number;
}

const none: Chain = { numbers: [], worth: 0 };
const manner = 3;
const gapCost = 5;
const most = 600;
