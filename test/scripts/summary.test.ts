import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReach } from "../../scripts/git/read-history.ts";
import { toOrigin } from "../../scripts/publisher/recollection.ts";
import { formatSummary } from "../../scripts/summary.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { commitAll, git } from "../builders/repository.ts";

const built = {
  ...{ name: "Postulat", city: "Wierzbno", asOf: "2026-06-30" },
  ...{ meetings: 10, proposals: 65, organizations: 20, records: 65, gaps: 0, searchedTogether: [] },
  origin: "https://postulat.example",
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-summary-"));
  git(["init", "--quiet", "whole"], folder);
  for (const day of ["2026-01-01", "2026-01-02"]) {
    writeFileSync(join(folder, "whole/plik"), day);
    commitAll(join(folder, "whole"), day);
  }
  git(["clone", "--quiet", "--depth=1", `file://${folder}/whole`, "shallow"], folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["whole", undefined],
  [
    "shallow",
    "Historia treści jest ucięta (płytka kopia git): strony nie pokażą wcześniejszych wersji tekstów.",
  ],
  [".", "Treść nie leży w repozytorium git: strony nie pokażą wcześniejszych wersji tekstów ani dni zmian."],
])("the summary of a build from %j says of the content's history: %j", (content, note) => {
  const reach = readReach(join(folder, content));
  const summary = formatSummary({ ...built, reach, seconds: 2, out: folder });
  const notes = summary.split("\n\n").slice(2);
  expect(notes).toEqual(
    note === undefined ? [] : [expect.stringMatching(new RegExp(`^${RegExp.escape(note)}`))],
  );
});

test("the summary says that the data of a portal without an address name one that nobody can open", () => {
  const origin = toOrigin({ settings: { address: null } as Portal["settings"] }, undefined);
  const of = (at: string) => formatSummary({ ...built, origin: at, reach: "whole", seconds: 2, out: folder });
  expect(of(origin).split("\n\n").slice(2)).toEqual([
    "Portal nie ma jeszcze adresu: dane, kanały i kalendarze niosą http://localhost:4321. Podaj go w portal.yaml (address) albo w poleceniu (--address).",
  ]);
  expect(of("https://wierzbno.example").split("\n\n").slice(2)).toEqual([]);
});

test("the summary of a part says that it is one, and counts nothing of the whole", () => {
  const of = { ...built, records: undefined, reach: "whole", seconds: 2, out: folder } as const;
  expect(
    formatSummary({ ...of, part: "2024" })
      .split("\n")
      .slice(0, 4),
  ).toEqual([
    "Postulat · Wierzbno, stan danych: 2026-06-30",
    "",
    "  tylko część           2024; całość składa z części npm run join",
    "  strony                0",
  ]);
});
