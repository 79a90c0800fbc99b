import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeAnswer } from "../../../scripts/bench/change-answer.ts";
import { generateContent } from "../../../scripts/generate/content.ts";
import { toLawful } from "../rebuild/content.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-answer-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("one line of one meeting changes, an answer, and the content stays in order", () => {
  const before = new Map(
    Array.from(generateContent({ meetings: 6, seed: "1" }), ({ path, text }) => [path, text] as const),
  );
  for (const [path, text] of before) write(path, text);
  changeAnswer(folder);
  const after = new Map([...before.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  expect(toLawful(after, "2026-11-20")).toBe(after);
  const changed = [...before].flatMap(([path, text]) => {
    const lines = after.get(path)?.split("\n") ?? [];
    return text.split("\n").flatMap((line, at) => (line === lines[at] ? [] : [[line, lines[at]]]));
  });
  expect(changed).toEqual([
    [expect.stringMatching(/^ {6}text: /), `${changed[0]?.[0] ?? ""} Odpowiedź uzupełniono po spotkaniu.`],
  ]);
});

test.each([
  ["the middle one", ["a", "b", "c"], "b"],
  ["the next that has an answer", ["a", "", "c"], "c"],
  ["the first after the last", ["a", "", ""], "a"],
])("the meeting is %s", (_, answers, wanted) => {
  for (const [at, answer] of answers.entries())
    write(`meetings/202${String(at)}/a.mdx`, answer === "" ? "    text: x\n" : `      text: ${answer}\n`);
  changeAnswer(folder);
  expect(readMeetings().filter((text) => text.includes("Odpowiedź"))).toEqual([
    `      text: ${wanted} Odpowiedź uzupełniono po spotkaniu.\n`,
  ]);
});

test("a portal without an answer cannot be measured", () => {
  write("meetings/a.mdx", "      text: |-\n        Tak.\n");
  expect(() => changeAnswer(folder)).toThrow(/holds no answer of one paragraph$/);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function readMeetings(): readonly string[] {
  const names = readdirSync(join(folder, "meetings"), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => readFileSync(join(folder, "meetings", name), "utf8"));
}
