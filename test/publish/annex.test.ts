import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import { type Annex, toAnnex } from "../../src/domain/annex.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";
import { toAnnexCsv } from "../../src/publish/annex-csv.ts";
import { toAnnexDocx } from "../../src/publish/annex-docx.ts";
import { readEntriesOf } from "../builders/fixture-entries.ts";

const address = "https://postulat.example/programy/rpw/zalacznik/";
const cities = ["content", "test/fixtures/portal/content"].map((folder) => {
  const { portal } = assemblePortal(readEntriesOf(folder), { asOf: "2026-11-23" });
  return { folder, portal: portal as Portal };
});
const annexes = cities.flatMap(({ folder, portal }) =>
  portal.programmes.map((programme) => ({
    name: `${folder} ${programme.short}`,
    annex: toAnnex(programme, portal),
  })),
);

describe.each(annexes)("the annex of $name", ({ annex }) => {
  test("is the same document, byte for byte, however often it is made", async () => {
    const first = await toAnnexDocx(annex, address);
    const second = await toAnnexDocx(annex, address);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("holds as a document every word of every proposal and answer", async () => {
    const buffer = Buffer.from(await toAnnexDocx(annex, address));
    const { value } = await mammoth.extractRawText({ buffer });
    const words = toWords(value);
    const missing = textsOf(annex).filter((text) => !words.includes(toWords(toPlainText(text))));
    expect(missing).toEqual([]);
    expect(words).toContain(toWords(annex.title));
  });

  test("holds as a table a row for every proposal", () => {
    // Line breaks inside quoted cells are not rows.
    const records = toAnnexCsv(annex)
      .replace(/"(?:[^"]|"")*"/g, "komórka")
      .trimEnd()
      .split("\r\n");
    expect(records).toHaveLength(1 + annex.proposals.length);
    expect(new Set(records.map((line) => line.split(",").length))).toEqual(new Set([12]));
  });
});

test("an annex goes from the oldest meeting to the newest and leaves out those not held", () => {
  const fixture = cities[1]?.portal as Portal;
  const annex = fixture.programmes.map((programme) => toAnnex(programme, fixture));
  const dates = annex.map(({ meetings }) => meetings.map(({ meeting }) => meeting.date ?? ""));
  expect(dates).toEqual(dates.map((days) => days.toSorted()));
  const states = annex.flatMap(({ meetings }) => meetings.map(({ meeting }) => meeting.state));
  expect(new Set(states)).toEqual(new Set(["held"]));
});

function textsOf({ proposals }: Annex): string[] {
  return proposals.flatMap(({ proposal }) =>
    proposal.response?.text === undefined ? [proposal.text] : [proposal.text, proposal.response.text],
  );
}

function toWords(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
