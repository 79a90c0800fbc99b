import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { remember } from "../../src/domain/remember.ts";
import { lookAgain, shareFact, shareOne, unknownFact } from "../../src/domain/shared-fact.ts";
import { noteRead, noteReadsIn, trace } from "../../src/domain/trace.ts";

const subject = { words: { a: "alfa", b: "beta" } as Readonly<Record<string, string>> };

const word = shareFact("test-word", ({ words }: typeof subject) => {
  noteRead("inside the fact");
  return (id) => words[id];
});

const count = shareOne("test-count", ({ words }: typeof subject) => Object.keys(words).length);

test("where nobody asks, nothing is noted", async () => {
  vi.resetModules();
  const fresh = await import("../../src/domain/trace.ts");
  const look = (): string => {
    fresh.noteRead("settings ");
    return fresh.untraced(() => "alfa");
  };
  expect(fresh.trace(look)).toEqual({ value: "alfa", reads: new Set() });
});

describe("what is looked at", () => {
  beforeAll(() => noteReadsIn(new AsyncLocalStorage()));

  test("is noted by its name and its key, and not what it is made of", () => {
    const { value, reads } = trace(() => [word(subject, "a"), word(subject, "c d"), count(subject)]);
    expect(value).toEqual(["alfa", undefined, 2]);
    expect([...reads]).toEqual(["test-word a", "test-word c d", "test-count "]);
  });

  test("is noted for nobody but who works it out at the moment", () => {
    const outer = trace(() => trace(() => word(subject, "a")));
    expect([outer.reads, outer.value.reads]).toEqual([new Set(), new Set(["test-word a"])]);
  });

  test("is noted apart for two that wait at the same time", async () => {
    const [a, b] = ["a", "b"].map((id) =>
      trace(async () => {
        await setTimeout(id === "a" ? 2 : 1);
        return word(subject, id);
      }),
    );
    expect(await Promise.all([a?.value, b?.value])).toEqual(["alfa", "beta"]);
    expect([a?.reads, b?.reads]).toEqual([new Set(["test-word a"]), new Set(["test-word b"])]);
  });

  test("for what is remembered is noted for whoever is given it, the first and the others", () => {
    let made = 0;
    const line = remember((some: typeof subject) => `${++made} ${word(some, "a") ?? ""}`);
    const [first, second] = [trace(() => line(subject)), trace(() => line(subject))];
    expect(first).toEqual({ value: "1 alfa", reads: new Set(["test-word a"]) });
    expect(second).toEqual(first);
  });

  test("can be looked at again, of another subject too", () => {
    const other = { words: { a: "inne" } };
    expect([lookAgain(other, "test-word a"), lookAgain(other, "test-count ")]).toEqual(["inne", 1]);
    expect(lookAgain(subject, "test-word c d")).toBe(undefined);
    expect(lookAgain(subject, "test-nothing a")).toBe(unknownFact);
  });
});
