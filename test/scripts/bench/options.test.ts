import { describe, expect, test } from "vitest";
import { readBenchOptions } from "../../../scripts/bench/options.ts";

describe("what the benchmark is told", () => {
  test("is the sizes and where the figures go", () => {
    expect(readBenchOptions(["--meetings", "100,1000,5000", "--json", "a.json"])).toEqual({
      sizes: [100, 1000, 5000],
      json: "a.json",
      isShareMeasured: false,
      isRebuildMeasured: false,
    });
    expect(readBenchOptions(["--share"]).isShareMeasured).toBe(true);
    expect(readBenchOptions(["--rebuild"]).isRebuildMeasured).toBe(true);
  });

  test.each(["x", "0", "100,,5", "-5", "1e3", "1.5", "", "1000000"])(
    "is refused in one line where „%s” are no numbers of meetings",
    (meetings) => {
      expect(() => readBenchOptions([`--meetings=${meetings}`])).toThrow(
        `--meetings: „${meetings}” to nie są liczby spotkań, np. 100,1000,5000`,
      );
    },
  );

  test("is refused with what can be told where it is not known", () => {
    expect(() => readBenchOptions(["--metings", "100"])).toThrow(/^nie rozumiem: --metings 100\nUżycie:/);
  });
});
