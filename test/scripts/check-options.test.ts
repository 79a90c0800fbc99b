import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCheckOptions } from "../../scripts/check-options.ts";
import { formatMistakeAsJson, formatMistakeForGitHub } from "../../scripts/report.ts";
import { UserMistake } from "../../scripts/user-mistake.ts";

const untold = { content: resolve("content"), production: false, since: undefined, format: "terminal" };

describe("the options of the check", () => {
  test.each([
    [[], {}],
    [["--since", "origin/main"], { since: "origin/main" }],
    [["--since=origin/main"], { since: "origin/main" }],
    [["--json", "--since=HEAD~1", "--production"], { since: "HEAD~1", format: "json", production: true }],
    [
      ["--since", "HEAD", "--github", "--content=miasto"],
      { since: "HEAD", format: "github", content: resolve("miasto") },
    ],
  ])("%j are read", (args, told) => {
    expect(readCheckOptions(args)).toEqual({ ...untold, ...told });
  });

  test.each([
    [["--since"]],
    [["--since", "--json"]],
    [["--since="]],
    [["--since", ""]],
    [["--since=--json"]],
  ])("%j say no place in the history", (args) => {
    expect(() => readCheckOptions(args)).toThrow(
      new UserMistake("--since: podaj, od kiedy, np. origin/main"),
    );
  });

  test("like --sincere are not understood", () => {
    expect(() => readCheckOptions(["--sincere"])).toThrow(/^nie rozumiem: --sincere\n/);
  });
});

test("a mistake of the command is a problem of no file", () => {
  expect(JSON.parse(formatMistakeAsJson("Źle."))).toEqual({
    problems: [{ code: "command", file: ".", line: 1, column: 1, message: "Źle." }],
    warnings: [],
  });
  expect(formatMistakeForGitHub("100 %\nźle")).toBe("::error title=command::100 %25%0Aźle");
});
