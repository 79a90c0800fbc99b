import { close } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { openBuiltIndex } from "../../scripts/search/open-index.ts";
import { answerWish } from "../../src/components/search/answer-wish.ts";
import { markRecord, toPieces } from "../../src/search/mark.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { language } from "./language.ts";

afterAll(() => close());

const proposals = [
  "Koszenie łąk raz w roku, nad rzeką.",
  "Trzy rzeczy w kąciku dla dzieci.",
  "Ogród po rozebranej kotłowni, otwarty w dni robocze.",
  "Zadania do 15 000 zł bez wkładu własnego.",
  "Warsztaty o uzależnieniu od internetu. Uzależnienie od internetu to temat lekcji.",
  ...Array.from({ length: 6 }, (_, number) => `Nowa ławka przy ulicy Lipowej ${String(number)}.`),
];
const index = await openBuiltIndex(await buildIndex(proposals.map(toRecord), language));

const ask = (text: string) => answerWish(index, { text, isByDate: false, isVerbatim: false, chosen: [] }, []);

describe("an answer", () => {
  test.each([
    ["lata", ["roku"]],
    ["dziecku", ["dzieci"]],
    ["rzeka", ["rzeką"]],
    ["rzecz", ["rzeczy"]],
    ["łąka", ["łąk"]],
    ["kotłownia", ["kotłowni"]],
  ])("to “%s” marks %j and nothing else", async (text, marked) => {
    expect(await marksOf(text)).toEqual(marked);
  });

  test.each(["15000", "15 000", "15 000", "15.000 zł"])(
    "to “%s” is the sum, however it is written",
    async (text) => {
      const { pages, isGuess } = await ask(text);
      expect({ pages, isGuess }).toEqual({ pages: [3], isGuess: false });
    },
  );

  test("to one word of an expression that only means the same is a guess, and marks nothing", async () => {
    const { pages, isGuess } = await ask("telefon");
    expect({ pages, isGuess, marks: await marksOf("telefon") }).toEqual({
      pages: [4],
      isGuess: true,
      marks: [],
    });
    expect((await ask("uzależnienie od telefonu")).isGuess).toBe(false);
  });

  test("to a whole word does not take a longer one for it, to the beginning of a word it does", async () => {
    const [whole, begun] = [await ask("kot"), await ask("kotło")];
    expect(whole).toMatchObject({ pages: [2], isGuess: true, unknown: ["kot"] });
    expect(begun).toMatchObject({ pages: [2], isGuess: false, unknown: [] });
  });

  test("that is a guess is short", async () => {
    const { pages, isGuess } = await ask("kosmiczna ławka");
    expect({ count: pages.length, isGuess }).toEqual({ count: 5, isGuess: true });
  });

  test("to a single letter is none", async () => {
    expect((await ask("a")).pages).toEqual([]);
  });
});

async function marksOf(text: string): Promise<string[]> {
  const { pages, asked } = await ask(text);
  const records = await Promise.all(pages.map((page) => index.record(page)));
  return records
    .flatMap((record) => markRecord(record, asked))
    .flatMap((one) => toPieces(one))
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text);
}

function toRecord(proposal: string, number: number): SearchRecord {
  const id = `p${String(number)}`;
  return { id, url: `/${id}/`, proposal, response: "", proposers: [], offices: [], themes: [] };
}
