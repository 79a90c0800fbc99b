import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { drawCard, setCard } from "../../../scripts/cards/draw-card.ts";
import { toSharedRow } from "../../../scripts/row-of-work.ts";
import { writeCards } from "../../../scripts/cards/write-cards.ts";
import { toSiteWriter } from "../../../scripts/site-writer.ts";
import { listCards } from "../../../src/publish/cards/cards.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../../builders/entries.ts";

const folder = mkdtempSync(join(tmpdir(), "postulat-cards-"));
afterAll(() => rmSync(folder, { recursive: true }));

const portal = aPortal({
  meetings: [aMeeting({ proposals: [aProposal({ text: "Zażółć gęślą jaźń", response: aResponse() })] })],
});

test("Cards are drawn in the size that is promised, each where it is said to be", async () => {
  const out = await draw("first");
  const sizes = await Promise.all(
    listCards(portal).map(async ({ path }) => {
      const { format, width, height } = await sharp(join(out, path)).metadata();
      return { format, width, height };
    }),
  );
  expect(sizes).toEqual(listCards(portal).map(() => ({ format: "png", width: 1200, height: 630 })));
});

test("A card has the same bytes, whether it was drawn before or is drawn anew", async () => {
  const [first, again, anew] = [await draw("once"), await draw("again"), await draw("anew", "other")];
  const bytes = (out: string) =>
    listCards(portal).map(({ path }) => readFileSync(join(out, path)).toString("base64"));
  expect(bytes(again)).toEqual(bytes(first));
  expect(bytes(anew)).toEqual(bytes(first));
  expect(readdirSync(join(folder, "drawn"))).toHaveLength(listCards(portal).length);
});

test.each([
  ["cut", (bytes: Buffer) => bytes.subarray(0, -1)],
  ["emptied", () => Buffer.alloc(0)],
  ["changed", (bytes: Buffer) => bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
])("A card is drawn anew where the one that was kept was %s, and kept again", async (name, spoil) => {
  const drawn = `spoilt-${name}`;
  const first = await draw(`${name}-first`, drawn);
  const kept = readdirSync(join(folder, drawn)).map((file) => join(folder, drawn, file));
  const whole = kept.map((file) => readFileSync(file));
  for (const file of kept) writeFileSync(file, spoil(readFileSync(file)));
  const again = await draw(`${name}-again`, drawn);
  const bytes = (out: string) => listCards(portal).map(({ path }) => readFileSync(join(out, path)));
  expect(bytes(again)).toEqual(bytes(first));
  expect(kept.map((file) => readFileSync(file))).toEqual(whole);
});

test("A card shows all that was set, to the dot", async () => {
  const long = aProposal({ id: "2", text: "Prosimy o więcej miejsca na długie zdania. ".repeat(12) });
  const wordy = aPortal({
    meetings: [aMeeting({ proposals: [long, aProposal({ response: aResponse() })] })],
  });
  for (const { draw } of listCards(wordy)) {
    const whole = await sharp(Buffer.from(await setCard(draw())))
      .raw()
      .toBuffer();
    const drawn = await sharp(await drawCard(draw()))
      .raw()
      .toBuffer();
    expect(drawn.equals(whole)).toBe(true);
  }
});

test("A card is drawn anew when what it shows changes", async () => {
  const changed = aPortal({
    meetings: [aMeeting({ proposals: [aProposal({ text: "Zażółć gęślą jaźń" })] })],
  });
  const path = listCards(portal).at(-1)?.path ?? "";
  const before = readFileSync(join(await draw("before"), path));
  const after = join(folder, "changed");
  await writeCards(changed, {
    ...{ site: toSiteWriter(after), drawn: join(folder, "drawn") },
    queue: toSharedRow(),
  });
  expect(readFileSync(join(after, path)).equals(before)).toBe(false);
});

test("Those who share a queue draw every card once", async () => {
  const queue = toSharedRow();
  const places = ["left", "right"].map((name) => ({
    ...{ site: toSiteWriter(join(folder, name)), drawn: join(folder, name, "drawn") },
    queue,
  }));
  const many = aPortal({ meetings: [aMeeting({ proposals: numbered(9) })] });
  await Promise.all(places.map((place) => writeCards(many, place)));
  const taken = places.map(({ site }) => Array.from(site.sums.keys()));
  expect(taken.every((paths) => paths.length > 0)).toBe(true);
  expect(taken.flat().toSorted()).toEqual(
    listCards(many)
      .map(({ path }) => path)
      .toSorted(),
  );
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => aProposal({ id: String(at + 1) }));

async function draw(name: string, drawn = "drawn"): Promise<string> {
  const out = join(folder, name);
  await writeCards(portal, {
    ...{ site: toSiteWriter(out), drawn: join(folder, drawn) },
    queue: toSharedRow(),
  });
  return out;
}
