import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toWholeDownload } from "../builders/whole-download.ts";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { toFeeds } from "../../src/publish/feeds/feeds.ts";
import { guardFormula } from "../../src/publish/formats/csv.ts";
import { kinds } from "../../src/publish/kinds.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";
import { anEdition } from "../builders/edition.ts";

// The signs that the formats give a meaning to, among letters.
const sign = fc.constantFrom(..."=+-@,;\"'|&<>\\#!]\n ąŻ🦜a1(".split(/(?:)/u));
const words = fc
  .array(sign, { minLength: 1, maxLength: 40 })
  .map((signs) => signs.join("").trim())
  .filter((text) => text !== "");

const portals = fc
  .array(fc.record({ asked: words, answered: fc.option(words, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pairs) =>
    aPortal({
      meetings: [
        aMeeting({
          proposals: pairs.map(({ asked, answered }, index) =>
            aProposal({
              id: String(index + 1),
              text: asked,
              ...(answered === undefined
                ? {}
                : { response: aResponse({ text: `Tak. ${answered}`, evidence: "Tak." }) }),
            }),
          ),
        }),
      ],
    }),
  );

test("Whatever was asked and answered, every format gives it back", () => {
  fc.assert(
    fc.property(portals, (portal) => {
      const edition = anEdition(portal);
      const records = kinds.proposals.toRecords(edition);
      const texts = records.map(({ text, response }) => [text, response?.text ?? null]);
      expect(fromJson(toWholeDownload({ kind: "proposals", format: "json" }, edition))).toEqual(texts);
      expect(fromXml(toWholeDownload({ kind: "proposals", format: "xml" }, edition))).toEqual(texts);
      expect(fromCsv(toWholeDownload({ kind: "proposals", format: "csv" }, edition))).toEqual(
        texts.map(([asked, answered]) => [guardFormula(asked ?? ""), answered ?? ""]),
      );
    }),
    { numRuns: 150 },
  );
});

test("Whatever was asked and answered, a feed is one that a parser reads", () => {
  const parser = new XMLParser({ isArray: (name) => name === "entry" });
  fc.assert(
    fc.property(portals, (portal) => {
      const edition = anEdition(portal);
      const [feed] = toFeeds(edition);
      if (feed === undefined) throw new Error("no feed");
      const { entry } = (parser.parse(toAtom(feed, edition)) as { feed: { entry: unknown[] } }).feed;
      expect(entry).toHaveLength(portal.proposals.length);
    }),
    { numRuns: 50 },
  );
});

function fromJson(text: string): unknown {
  const { items } = JSON.parse(text) as { items: { text: string; response: { text: string } | null }[] };
  return items.map((item) => [item.text, item.response?.text ?? null]);
}

function fromXml(text: string): unknown {
  const parser = new XMLParser({
    isArray: (name) => name === "proposal",
    parseTagValue: false,
    trimValues: false,
    ignoreAttributes: false,
  });
  const { proposals } = parser.parse(text) as { proposals: { proposal: XmlProposal[] } };
  return proposals.proposal.map((item) => [item.text, item.response.text ?? null]);
}

function fromCsv(text: string): unknown {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.map((row) => [row["text"], row["response_text"]]);
}

interface XmlProposal {
  text: string;
  response: { text?: string };
}
