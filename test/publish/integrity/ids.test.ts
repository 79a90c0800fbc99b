import { expect, test } from "vitest";
import { kindNames } from "../../../src/publish/kinds.ts";
import { type Format, formatNames } from "../../../src/publish/downloads.ts";
import { toEverything } from "../../../src/publish/dataset.ts";
import { compareIds, readEverythingIds, readIds, toExpectedIds } from "../../../src/publish/integrity/ids.ts";
import { formatLosses, tellLostLines, tellWrongIds } from "../../../src/publish/integrity/losses.ts";
import { toJson } from "../../../src/publish/formats/json.ts";
import { CONTENT, readEditionOf } from "../../builders/edition.ts";
import { toWholeDownload } from "../../builders/whole-download.ts";

const edition = readEditionOf(CONTENT.fixture);
const expected = toExpectedIds(edition);

test.each(kindNames.flatMap((kind) => formatNames.map((format) => ({ kind, format }))))(
  "the ids of $kind are read from $format as the portal has them",
  ({ kind, format }) => {
    expect(expected[kind].length).toBeGreaterThan(0);
    expect(readIds(kind, format, toParts(toWholeDownload({ kind, format }, edition)))).toEqual(
      expected[kind],
    );
  },
);

/** So short that everything is cut somewhere. */
function toParts(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / 7) }, (_, at) => text.slice(at * 7, (at + 1) * 7));
}

test("and from the file that holds everything", () => {
  expect(readEverythingIds(toParts(toJson(toEverything(edition))))).toEqual(expected);
});

test.each<[Format, string, readonly string[]]>([
  ["csv", '\ufeffid,text\r\n"a ""b""","x\r\nc,d"\r\ne,\r\n', ['a "b"', "e"]],
  ["csv", "\ufeffid,text\r\n", []],
  ["csv", "", []],
  ["json", "", []],
  ["xml", "", []],
])("of %s %j they are %j", (format, file, ids) => {
  expect(readIds("themes", format, [file])).toEqual(ids);
});

test("lists are compared as often as they hold an id", () => {
  expect(compareIds(["a", "b", "b", "c"], ["c", "b", "d", "d"])).toEqual({
    missing: ["a", "b"],
    unexpected: ["d", "d"],
  });
});

test("a refusal says what is lost, where, and whose mistake it is", () => {
  const place = { page: "/spotkania/a/", file: "meetings/2025/a.mdx" };
  const losses = [
    ...tellLostLines([{ of: "propozycja 1", text: "Ławki." }], place),
    ...tellWrongIds("dane/tematy.csv", ["x"], ["y"]),
  ];
  expect(formatLosses(losses))
    .toBe(`Zbudowany portal nie zgadza się z treścią (3\u00a0miejsca), więc nie zastąpił poprzedniego:
  /spotkania/a/: na stronie nie ma słów „Ławki.” (propozycja 1, meetings/2025/a.mdx)
  dane/tematy.csv: brakuje wpisu „x”
  dane/tematy.csv: jest wpis „y”, którego nie ma w treści albo był już wcześniej
To błąd programu Postulat, nie treści: zgłoś go razem z tym komunikatem.`);
});

test("a refusal of very many stays readable", () => {
  const told = formatLosses(Array.from({ length: 250 }, (_, index) => `strata ${index}`)).split("\n");
  expect(told).toHaveLength(103);
  expect(told).toContain("  … i jeszcze 150");
});
