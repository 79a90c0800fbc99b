import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuildOptions } from "../../scripts/build-options.ts";
import { HelpRequest, UserMistake } from "../../scripts/user-mistake.ts";

describe("the options of the build", () => {
  test.each([
    [["--part", "2024", "--out", "a"], { part: "2024", out: resolve("a") }],
    [["--out=a", "--part=rest", "--production"], { part: "rest", out: resolve("a"), production: true }],
    [["--out", "a"], { out: resolve("a") }],
  ])("%j are read", (args, told) => {
    expect(readBuildOptions(args)).toMatchObject(told);
  });

  test("are those of a whole site where no part is named", () => {
    expect(readBuildOptions([])).not.toHaveProperty("part");
  });

  test.each([
    [["--part", "--out", "a"]],
    [["--part=", "--out", "a"]],
    [["--part", "reszta", "--out", "a"]],
    [["--part", "20244", "--out", "a"]],
    [["--out", "a", "--part"]],
  ])("%j name no part", (args) => {
    expect(() => readBuildOptions(args)).toThrow(
      new UserMistake("--part: podaj rok albo „rest”, np. --part 2024 --out ../czesci/2024"),
    );
  });

  test("say where a part goes, which is never the usual place of a site", () => {
    expect(() => readBuildOptions(["--part", "2024"])).toThrow(
      new UserMistake("--part: podaj też, gdzie ma powstać część, np. --out ../czesci/2024"),
    );
  });

  test("tell of parts when they are asked for", () => {
    expect(() => readBuildOptions(["--help"])).toThrow(HelpRequest);
    expect(() => readBuildOptions(["--help"])).toThrow(/--part <rok\|rest>/);
  });
});
