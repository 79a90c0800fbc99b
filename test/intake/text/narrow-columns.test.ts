import { describe, expect, test } from "vitest";
import { rowsOf, unnoted } from "./rows-of.ts";

const rows = unnoted(
  ["1", "Fundacja Start", "Targi organizacji", "Targi odbędą się w maju."],
  ["2", "Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."],
);
const body = `1. Fundacja Start
Targi organizacji
Targi odbędą się w maju.
2. Klub Meta
Bieg nocny
Wydział nie planuje biegu.`;

describe("a column of numbers that is too narrow", () => {
  test.each(["L.\np.", "L\np", "L.p\n.", "N\nr"])("has its head cut: %j", async (head) => {
    const header = `${head}\nNazwa\norganizacji\nPropozycja\nStanowisko`;
    expect(await rowsOf(`${header}\n${body}`)).toEqual(rows);
  });

  test("has its numbers cut", async () => {
    const cut = body.replace("1. ", "9.\n").replace("2. ", "1\n0.\n");
    const [first, second] = await rowsOf(`Lp. Organizacja Propozycja Stanowisko\n${cut}`);
    expect([first?.row[0], second?.row]).toEqual(["9", ["10", ...(rows[1]?.row.slice(1) ?? [])]]);
  });

  test("keeps apart what is a number and a text of its own", async () => {
    const [first] = await rowsOf(
      "Lp. Organizacja Propozycja Stanowisko\n1\nFundacja Start\nLiczba sal\n1\n5.\nSal jest pięć.",
    );
    expect(first?.row[0]).toBe("1");
  });
});
