import { checkContent } from "../../../src/entries/check-content.ts";
import { makeContent } from "./made-up-content.ts";
import { kinds, type Operator } from "./operator.ts";
import { seeded } from "./random.ts";

/** What came of an operator at one seed; undefined where the content of that seed has nothing that it could break. */
export function tryOperator(operator: Operator, seed: number): Outcome | undefined {
  const content = makeContent(seed);
  const random = seeded(seed * 7919);
  const files = [...content.keys()].filter((path) => kinds[operator.kind].test(path));
  const broken = files.flatMap((path) =>
    breakText(operator, { path, text: content.get(path) ?? "" }, random.below),
  );
  const one = broken[0];
  if (one === undefined) return undefined;
  content.set(one.path, one.text);
  const { problems } = checkContent(
    [...content].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    { asOf: "2026-01-01", publicFiles: [{ path: "znak.png", sha256: "" }] },
  );
  const inFile = problems.filter(({ file }) => file === one.path);
  return {
    isRefused: inFile.length > 0,
    hasLine: inFile.some(({ line }) => line === one.line),
    hasColumn: inFile.some(({ line, column }) => line === one.line && column === one.column),
    expected: `${one.path}:${one.line}:${one.column}`,
    told: problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`),
  };
}

function breakText(
  { find, put, at }: Operator,
  { path, text }: { path: string; text: string },
  below: (limit: number) => number,
): readonly Broken[] {
  const matches = [...text.matchAll(new RegExp(find, `${find.flags}g`))];
  const match = matches[below(Math.max(matches.length, 1))];
  if (match === undefined) return [];
  const offset = match.index + (typeof at === "number" ? at : at(match));
  const changed = text.slice(0, match.index) + put(match) + text.slice(match.index + match[0].length);
  const before = changed.slice(0, offset).split(/\r\n|\n|\r/);
  return [{ path, text: changed, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }];
}

export interface Outcome {
  readonly isRefused: boolean;
  readonly hasLine: boolean;
  readonly hasColumn: boolean;
  readonly expected: string;
  readonly told: readonly string[];
}

interface Broken {
  readonly path: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}
