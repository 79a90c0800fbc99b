import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findLostWordsOfWritten } from "../../../scripts/nothing-lost.ts";
import { readProofs } from "../../../scripts/rebuild/proofs.ts";
import { proposalPath } from "../../../src/domain/addresses.ts";
import { anEdition } from "../../builders/edition.ts";
import { aMeeting, aPortal, aProposal } from "../../builders/entries.ts";

const page = `${proposalPath("a/1")}index.html`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-words-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a page with all words is not read again as long as it and the words are the same", async () => {
  expect(await look("Prosimy o park.", { holds: "Prosimy o park.", sum: "1" })).toBe("nothing lost");
  expect(await look("Prosimy o park.", { holds: "what nobody reads", sum: "1" })).toBe("nothing lost");
});

test.each([
  ["the page", "Prosimy o park.", { holds: "Prosimy.", sum: "2" }],
  ["the words", "Prosimy o las.", { holds: "Prosimy o park.", sum: "1" }],
])("it is read again when %s are others", async (_what, text, written) => {
  expect(await look("Prosimy o park.", { holds: "Prosimy o park.", sum: "1" })).toBe("nothing lost");
  expect(await look(text, written)).toBe("lost");
});

test("a page that lacks words is not taken for one that was proved", async () => {
  expect(await look("Prosimy o park.", { holds: "Prosimy.", sum: "1" })).toBe("lost");
  expect(await look("Prosimy o park.", { holds: "Prosimy.", sum: "1" })).toBe("lost");
});

test("of a part only its own pages are looked for", async () => {
  const meeting = aMeeting({ id: "a", proposals: [aProposal({ id: "1" })] });
  const build = { edition: anEdition(aPortal({ meetings: [meeting] })), folder };
  const lostOf = (isOwn: (address: string) => boolean) =>
    findLostWordsOfWritten({ ...build, isOwn }, { pages: toBatches([]), proofs: readProofs("", "1") });
  expect((await lostOf((address) => address === proposalPath("a/1"))).length).toBeGreaterThan(0);
  expect(await lostOf(() => false)).toEqual([]);
});

async function look(text: string, { holds, sum }: { holds: string; sum: string }): Promise<string> {
  const portal = aPortal({ meetings: [aMeeting({ id: "a", proposals: [aProposal({ id: "1", text })] })] });
  const file = join(folder, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<main><p>${holds}</p></main>`);
  const proofs = readProofs(join(folder, "proofs"), "1");
  const lost = await findLostWordsOfWritten(
    { edition: anEdition(portal), folder },
    { pages: toBatches([{ file: page, sum }]), proofs },
  );
  proofs.keep();
  // The page of the meeting was never written.
  return lost.some((sentence) => sentence.includes(proposalPath("a/1"))) ? "lost" : "nothing lost";
}

async function* toBatches<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield await Promise.resolve(items);
}
