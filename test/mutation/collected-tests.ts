import { expect } from "vitest";

export { expect };

/** Stands in for vitest's own `describe` and `test`: notes the tests of a file instead of running them. */
export const describe = Object.assign(
  (_name: string, body: () => void) => {
    body();
  },
  {
    each: (rows: readonly unknown[]) => (_name: string, body: TestBody) => {
      for (const row of rows) void body(...toArguments(row));
    },
  },
);

export const test = Object.assign(
  (name: string, body: TestBody) => {
    collected.push({
      name,
      run: async () => {
        await body();
      },
    });
  },
  {
    each: (rows: readonly unknown[]) => (name: string, body: TestBody) => {
      for (const row of rows)
        test(name.replace("%s", String(toArguments(row)[0])), () => body(...toArguments(row)));
    },
    skipIf: (isSkipped: boolean) => (name: string, body: TestBody) => {
      if (!isSkipped) test(name, body);
    },
  },
);

/** The tests noted since the last call. */
export function takeCollectedTests(): readonly CollectedTest[] {
  return collected.splice(0);
}

const collected: CollectedTest[] = [];

function toArguments(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

export interface CollectedTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type TestBody = (...row: readonly unknown[]) => unknown;
