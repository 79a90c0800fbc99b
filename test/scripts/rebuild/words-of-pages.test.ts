import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lookFromLast } from "../../../scripts/look-from-last.ts";
import {
  findLostWordsOfWritten,
  type LookedThrough,
  type WrittenPage,
} from "../../../scripts/nothing-lost.ts";
import { type Proofs, readProofs } from "../../../scripts/rebuild/proofs.ts";
import { toSharedRow } from "../../../scripts/row-of-work.ts";
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
    findLostWordsOfWritten({ ...build, isOwn }, written([], readProofs("", "1")));
  expect((await lostOf((address) => address === proposalPath("a/1"))).length).toBeGreaterThan(0);
  expect(await lostOf(() => false)).toEqual([]);
});

async function look(text: string, { holds, sum }: { holds: string; sum: string }): Promise<string> {
  const portal = aPortal({ meetings: [aMeeting({ id: "a", proposals: [aProposal({ id: "1", text })] })] });
  write(page, holds);
  const proofs = readProofs(join(folder, "proofs"), "1");
  const lost = await findLostWordsOfWritten(
    { edition: anEdition(portal), folder },
    written([{ file: page, sum }], proofs),
  );
  proofs.keep();
  // The page of the meeting was never written.
  return lost.some((sentence) => sentence.includes(proposalPath("a/1"))) ? "lost" : "nothing lost";
}

test("whichever thread looks through a page, of each page it is told once what it lost", async () => {
  const ids = ["1", "2", "3", "4", "5"];
  const text = "Prosimy o park.";
  const portal = aPortal({
    meetings: [aMeeting({ id: "a", proposals: ids.map((id) => aProposal({ id, text })) })],
  });
  const files = ids.map((id) => `${proposalPath(`a/${id}`)}index.html`);
  for (const [index, file] of files.entries()) write(file, index % 2 === 0 ? "Prosimy." : text);
  const build = {
    edition: anEdition(portal),
    folder,
    isOwn: (path: string) => files.includes(`${path}index.html`),
  };
  const pages = files.map((file) => ({ file, sum: file }));
  const findShared = async (takenHere: number) => {
    const row = toSharedRow();
    const proofs = readProofs("", "1");
    const { promise: looked, resolve: tell } = Promise.withResolvers<LookedThrough>();
    const sums = new Map(pages.map(({ file, sum }) => [file, sum]));
    const batches = (async function* () {
      yield pages.slice(0, takenHere);
      const found = await lookFromLast(portal, { folder, sums, row, proofs, rest: () => undefined });
      tell(found);
      // Too late: the other thread has looked through them.
      yield pages.slice(takenHere);
      expect([...found.found.keys()]).toEqual(files.slice(takenHere).reverse());
    })();
    return findLostWordsOfWritten(build, { pages: batches, looked, proofs, row });
  };
  const alone = await findShared(ids.length);
  expect(alone.map((sentence) => sentence.includes("Prosimy o park."))).toEqual([true, true, true]);
  for (const takenHere of [0, 2, 4]) expect(await findShared(takenHere)).toEqual(alone);
});

test("what another thread proved is kept with what this one did", async () => {
  const proofs = readProofs(join(folder, "proofs"), "1");
  const edition = anEdition(aPortal());
  const looked = Promise.resolve({ found: new Map(), proved: ["there"] });
  await findLostWordsOfWritten({ edition, folder, isOwn: () => false }, { ...written([], proofs), looked });
  proofs.keep();
  expect(readProofs(join(folder, "proofs"), "1").has("there")).toBe(true);
});

function write(page: string, holds: string): void {
  const file = join(folder, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<main><p>${holds}</p></main>`);
}

/** Pages that no other thread looks through. */
function written(pages: readonly WrittenPage[], proofs: Proofs) {
  const looked = Promise.resolve<LookedThrough>({ found: new Map(), proved: [] });
  return { pages: toBatches(pages), looked, proofs, row: toSharedRow() };
}

async function* toBatches<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield await Promise.resolve(items);
}
