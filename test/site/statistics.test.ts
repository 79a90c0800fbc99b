import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { fewRecords } from "../../src/domain/statistics/numbers.ts";
import { readBuiltSite, SITE_NAMES } from "./built-site.ts";

describe.each(SITE_NAMES)("the statistics of the %s portal", (name) => {
  const site = readBuiltSite(name);
  const page = site.pages.find(({ path }) => path === "/statystyki/");
  const sections = (page?.root ?? parse(""))
    .querySelectorAll("main section[aria-labelledby]")
    .filter(hasTable);

  test("have tables", () => {
    expect(sections.map(({ id }) => id)).not.toEqual([]);
  });

  test("draw in each chart the numbers of the table beside it", () => {
    const charts = sections.filter((section) => section.querySelector("svg.chart") !== null);
    const drawn = charts.map((section) =>
      section.querySelectorAll("svg.chart g").map((bar) => ({
        count: bar.getAttribute("data-count"),
        told: bar.querySelector("text")?.text.match(/\d+$/)?.[0],
        share: Number(bar.querySelector("rect")?.getAttribute("width")?.replace("%", "")),
      })),
    );
    const tabled = charts.map((section) => {
      const counts = countsOf(section);
      const longest = Math.max(...counts);
      return counts.map((count) => ({
        count: String(count),
        told: String(count),
        share: Math.round((count / longest) * 1000) / 10,
      }));
    });
    expect(drawn).toEqual(tabled);
  });

  test("offer each table as a file with the same names and numbers", () => {
    const offered = sections.map((section) => {
      const href = section.querySelector("a[download]")?.getAttribute("href") ?? "";
      const lines = readFileSync(join(site.out, href), "utf8").trimEnd().split("\r\n").slice(1);
      return lines.map((line) => Number(/,(\d+),\d+,[^,]+,\d{4}-\d\d-\d\d$/.exec(line)?.[1]));
    });
    expect(offered).toEqual(sections.map(countsOf));
  });

  test("say once that where records are few they are neither drawn nor shared out", () => {
    const said = page?.root.querySelector("main")?.text.match(/zapisów jest mniej niż \d+/g);
    expect(said).toEqual([`zapisów jest mniej niż ${fewRecords}`]);
  });

  test("neither draw nor speak of percent where records are few", () => {
    const few = sections.filter((section) => wholeOf(section) < fewRecords);
    expect(few).not.toEqual([]);
    expect(few.filter((section) => /\d%/.test(section.querySelector("table")?.text ?? ""))).toEqual([]);
    expect(few.filter((section) => section.querySelector("svg.chart") !== null)).toEqual([]);
  });
});

function hasTable(section: ReturnType<typeof parse>): boolean {
  return section.querySelector("table") !== null;
}

function wholeOf(section: ReturnType<typeof parse>): number {
  return Number(section.querySelector("tbody td:nth-of-type(2)")?.text);
}

function countsOf(section: ReturnType<typeof parse>): number[] {
  return section.querySelectorAll("tbody tr").map((row) => Number(row.querySelector("td")?.text));
}
