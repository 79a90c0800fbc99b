import { describe, expect, test } from "vitest";
import { findCopyProblems } from "../../../src/domain/assemble/copy-problems.ts";
import { aMeeting } from "../../builders/entries.ts";

const tell = (...meetings: readonly ReturnType<typeof aMeeting>[]) =>
  findCopyProblems(meetings).map(({ file, path, what }) => `${file} ${path.join(".")} ${what}`);

const aSource = (fields: object) => ({ source: { title: "Podsumowanie", ...fields } });
const [sum, otherSum] = ["a".repeat(64), "b".repeat(64)];
const [file, url] = ["podsumowanie.pdf", "https://a.example/b.pdf"];

describe("a document is one meeting's", () => {
  test.each([
    ["by its checksum", { sha256: sum }, "sha256 ten sam dokument źródłowy (SHA-256)"],
    ["by its name and address", { file, url }, "file ten sam dokument źródłowy (nazwa i adres)"],
    ["by both, which is told once", { file, url, sha256: sum }, "sha256 ten sam dokument źródłowy (SHA-256)"],
  ])("%s", (_, fields, told) => {
    expect(
      tell(aMeeting({ id: "a", ...aSource(fields) }), aMeeting({ id: "b", ...aSource(fields) })),
    ).toEqual([`meetings/b.mdx source.${told} ma już spotkanie z pliku meetings/a.mdx`]);
  });

  test.each([
    ["another checksum", { sha256: sum }, { sha256: otherSum }],
    ["the same name at another address", { file, url }, { file, url: `${url}?2` }],
    ["another name at the same address", { file, url }, { file: "inne.pdf", url }],
    ["the same name and no address", { file }, { file }],
    ["the same address and no name", { url }, { url }],
    ["neither", {}, {}],
  ])("unlike one with %s", (_, one, other) => {
    expect(tell(aMeeting({ id: "a", ...aSource(one) }), aMeeting({ id: "b", ...aSource(other) }))).toEqual(
      [],
    );
  });

  test("in the order of the files, not of the entries", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => aMeeting({ id, ordinal: 3, ...aSource({ sha256: sum }) }));
    if (a === undefined || b === undefined || c === undefined)
      throw new Error("Three meetings are expected.");
    const told = ["b", "c"].flatMap((id) => [
      expect.stringMatching(`^meetings/${id}.mdx source.sha256 .*meetings/a.mdx`) as string,
      expect.stringMatching(`^meetings/${id}.mdx ordinal .*meetings/a.mdx`) as string,
    ]);
    expect(tell(c, a, b)).toEqual(told);
  });
});

test.each([
  ["of one unit and programme", {}, 1],
  ["of another unit", { unit: { office: "biuro" } }, 0],
  ["of another programme", { programme: "rpw-2025" }, 0],
  ["of another number", { ordinal: 4 }, 0],
])("a number is one meeting's among those %s", (_, fields, count) => {
  const meetings = [aMeeting({ id: "a", ordinal: 3 }), aMeeting({ id: "b", ordinal: 3, ...fields })];
  expect(findCopyProblems(meetings).map(({ code }) => code)).toEqual(Array(count).fill("ordinal-taken"));
  expect(findCopyProblems([aMeeting({ id: "a" }), aMeeting({ id: "b" })])).toEqual([]);
});
