import { describe, expect, test } from "vitest";
import { toDraftData } from "../../src/intake/data.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { buildDocx } from "./build-docx.ts";
import { readFixture, readTruth, score, spheres } from "./score.ts";
import { variants } from "./variants.ts";

async function judge(bytes: Uint8Array, truth: unknown) {
  const { meeting } = await importDocument(bytes, spheres);
  const { total, lost, invented } = score(truth, toDraftData(meeting));
  return { total, lost: [...lost], invented: [...invented] };
}

describe("documents of a fictional city", () => {
  test.each([
    ["the real document's layout", "dev/d1.docx", "dev/d1.truth.json"],
    ["automatic numbering and runs split inside words", "dev/d1b.docx", "dev/d1b.truth.json"],
    ["a tagged PDF over three pages", "dev/d2.pdf", "dev/d2.truth.json"],
    ["an untagged PDF with rows split by page breaks", "dev/d3.pdf", "dev/d3.truth.json"],
    ["an ODT with other columns, bullets and links", "dev/d4.odt", "dev/d4.truth.json"],
    ["text as it comes out of a PDF", "dev/d5.txt", "dev/d5.truth.json"],
    ["the PDF behind that text", "dev/hard/d5-source.pdf", "dev/hard/d5-source.truth.json"],
  ])("%s is read without a loss", async (_, file, truth) => {
    expect(await judge(readFixture(file), readTruth(truth))).toEqual({ total: 1, lost: [], invented: [] });
  });
});

describe("documents in other wordings", () => {
  test.each(variants)("$name as DOCX", async ({ blocks, footnotes, truth }) => {
    expect(await judge(buildDocx(blocks, footnotes), truth)).toEqual({ total: 1, lost: [], invented: [] });
  });

  const converted = variants.flatMap(({ name, truth }) =>
    [".odt", "-tagged.pdf", "-untagged.pdf"].map((ending) => ({ file: name + ending, truth })),
  );
  test.each(converted)("$file", async ({ file, truth }) => {
    expect(await judge(readFixture(`variants/${file}`), truth)).toEqual({ total: 1, lost: [], invented: [] });
  });
});

describe("text that other tools took out of a PDF, cell by cell", () => {
  const files = ["edukacja", "zdrowie", "lokatorzy", "rownosc", "sport", "zielen"].flatMap((name) =>
    ["", "-raw", "-unpdf"].map((manner) => ({ name, file: `extracted/${name}${manner}.txt` })),
  );
  test.each(files)("$file", async ({ name, file }) => {
    const { total, lost, invented } = await judge(
      readFixture(file),
      readTruth(`extracted/${name}.truth.json`),
    );
    expect({ lost, invented }).toEqual({ lost: [], invented: [] });
    expect(total).toBeGreaterThan(0.98);
  });

  test("a row that a page break cut across its cells comes with a doubt", async () => {
    const { doubts } = await importDocument(readFixture("extracted/edukacja.txt"), spheres);
    expect(doubts.map(({ message }) => message).join("\n")).toMatch(
      /Wiersz L\.p\. 5\. przechodzi na następną stronę/,
    );
  });
});

test("the real document as text: every field, seven proposals, no word more or less", async () => {
  const { meeting, doubts, coverage } = await importDocument(
    readFixture("real/podsumowanie-2025-06-24.txt"),
    spheres,
  );
  const truth = readTruth("real/podsumowanie-2025-06-24.truth.json") as {
    proposals: { proposal: string; response: string }[];
  };
  const texts = ({ proposal, response }: { proposal: string; response: string }) => ({ proposal, response });
  expect(score(truth, toDraftData(meeting)).total).toBe(1);
  expect(meeting.proposals.map(texts)).toEqual(truth.proposals.map(texts));
  expect({ doubts, missing: coverage.missing }).toEqual({ doubts: [], missing: [] });
});

test("text that was extracted out of order is refused or comes with a warning", async () => {
  const outcome = await importDocument(readFixture("dev/hard/d5-pdftotext.txt"), spheres).then(
    ({ doubts }) => doubts.map(({ message }) => message).join("\n"),
    (error: unknown) => String(error),
  );
  expect(outcome).toMatch(/pomieszany|nie po kolei/);
});
