import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { toPlatform } from "../../scripts/publisher/platform.ts";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import { type Annex, toAnnex } from "../../src/domain/annex.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { bindShortWords } from "../../src/polish/typography.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";
import { toAnnexCsv } from "../../src/publish/annex-csv.ts";
import { toAnnexDocx, toAnnexWords } from "../../src/publish/annex-docx.ts";
import { readEntriesOf } from "../builders/fixture-entries.ts";

const address = "https://postulat.example/programy/rpw/zalacznik/";
const toDocx = (annex: Annex) => toAnnexDocx(toAnnexWords(annex, address), toPlatform());
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
    const first = await toDocx(annex);
    const second = await toDocx(annex);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("holds as a document every word of every proposal and answer", async () => {
    const buffer = Buffer.from(await toDocx(annex));
    const { value } = await mammoth.extractRawText({ buffer });
    const words = toWords(value);
    const missing = textsOf(annex).filter((text) => !words.includes(toWords(toPlainText(text))));
    expect(missing).toEqual([]);
    expect(words).toContain(toWords(annex.title));
  });

  test("holds every commitment of every answer with its term as written and its state, on paper and as data", async () => {
    const buffer = Buffer.from(await toDocx(annex));
    const { value } = await mammoth.extractRawText({ buffer });
    const [words, table] = [toWords(value), toWords(toAnnexCsv(annex))];
    const promised = annex.proposals.flatMap(({ proposal }) => proposal.response?.commitments ?? []);
    const commitments = annex.proposals.flatMap((proposal) => proposal.commitments);
    expect(commitments.map(({ due }) => due)).toEqual(
      promised.map(({ due }) => due?.asWritten ?? "nie podano"),
    );
    const lost = commitments.filter(
      (one) =>
        !words.includes(`„${toWords(one.words)}” Termin: ${toWords(one.due)}; stan: ${toWords(one.state)}`) ||
        ![one.words, one.due, one.state].every((part) => table.includes(toWords(part).replaceAll('"', '""'))),
    );
    expect(lost).toEqual([]);
  });

  test("is built of real headings and a table with a header, which a screen reader and Word can use", async () => {
    const bytes = await toDocx(annex);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Title'] => h1:fresh"] },
    );
    const page = parse(value);
    const sections = page.querySelectorAll("h1").map(({ text }) => text);
    expect(sections).toEqual(
      annex.meetings.length === 0
        ? [toShown(annex.title)]
        : [
            toShown(annex.title),
            ...["Spotkania i\u00a0uczestnicy", "Propozycje, stanowiska, zapowiedzi i\u00a0wyniki"],
          ],
    );
    expect(page.querySelectorAll("h2").map(({ text }) => toWords(text))).toEqual(
      annex.meetings.map(({ meeting }) => toWords(meeting.title)),
    );
    expect(page.querySelectorAll("thead tr").length).toBe(annex.proposals.length === 0 ? 0 : 1);
    expect(page.querySelectorAll("tbody tr").length).toBe(annex.proposals.length);
  });

  test("says its language and title, lies on its side and numbers its pages", async () => {
    const files = unzipSync(await toDocx(annex));
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(read("word/styles.xml")).toContain('<w:lang w:val="pl-PL"/>');
    expect(read("docProps/core.xml")).toContain(`<dc:title>${annex.title}</dc:title>`);
    expect(read("word/document.xml")).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(read("word/footer1.xml")).toMatch(/>PAGE<.*>NUMPAGES</s);
  });

  test("holds as a table a row for every proposal", () => {
    // Line breaks inside quoted cells are not rows.
    const records = toAnnexCsv(annex)
      .replace(/"(?:[^"]|"")*"/g, "komórka")
      .trimEnd()
      .split("\r\n");
    expect(records).toHaveLength(1 + annex.proposals.length);
    expect(new Set(records.map((line) => line.split(",").length))).toEqual(new Set([15]));
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

test.each(cities)(
  "an annex of $folder says every proposal of its programme, or how many it leaves out",
  ({ portal }) => {
    for (const programme of portal.programmes) {
      const { summary, proposals } = toAnnex(programme, portal);
      const left = (portal.index.proposalsByProgramme.get(programme.id)?.length ?? 0) - proposals.length;
      const said = summary.filter((sentence) => sentence.includes("planowanych albo odwołanych"));
      expect(said.map((sentence) => /\((\d+)\)/.exec(sentence)?.[1])).toEqual(
        left === 0 ? [] : [String(left)],
      );
    }
  },
);

test("an annex names persons only where the document does", () => {
  const counts = cities.flatMap(({ portal }) =>
    portal.programmes.flatMap((programme) => toAnnex(programme, portal).meetings),
  );
  expect(counts.filter(({ persons }) => persons.startsWith("0"))).toEqual([]);
});

function textsOf({ proposals }: Annex): string[] {
  return proposals.flatMap(({ proposal }) =>
    proposal.response?.text === undefined ? [proposal.text] : [proposal.text, proposal.response.text],
  );
}

function toShown(text: string): string {
  return bindShortWords(text);
}

function toWords(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
