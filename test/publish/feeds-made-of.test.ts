import { beforeAll, expect, test } from "vitest";
import { toPlatform } from "../../scripts/publisher/platform.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";
import type { Portal } from "../../src/domain/portal.ts";
import type { Edition } from "../../src/publish/edition.ts";
import { listSubscriptionFiles } from "../../src/publish/files/subscription-files.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";
import { readContent } from "../scripts/rebuild/content.ts";
import { type Branch, listSpots, plant, type Spot, toTree, withTree } from "../scripts/rebuild/trees.ts";

// A feed that is told to be made of the same as in the former build is not made anew.

const content = readContent(CONTENT.fixture);
const files = new Map([...content].map(([path, text]) => [path, toFile(path, text)]));
const edition = readEditionOf(CONTENT.fixture);
let before: Told;

beforeAll(async () => {
  before = await tell(edition);
});

test("wherever the content says something else, feeds that show it are told to be made of something else", async () => {
  const shown = new Set<string>();
  for (const [field, others] of Map.groupBy(listOthers(), ({ field }) => field)) {
    const portal = others.values().take(mostTries).map(readSound).find(Boolean);
    if (portal !== undefined && (await findChanged({ ...edition, portal })).length > 0) shown.add(field);
  }
  expect([...shown].sort()).toEqual(fields);
}, 60_000);

test.each<[string, Partial<Edition>]>([
  ["address of the portal", { origin: "https://inny.example" }],
  ["day to which the portal is true", { portal: { ...edition.portal, asOf: "2026-06-29" } }],
  ["day on which the facts of what is followed changed", { datesOf: () => ({ changed: "2026-02-04" }) }],
  ["day on which things came", { toldOf: () => ({ order: 1, day: "2025-08-01" }) }],
  ["history of words and readings", { historyOf: () => undefined }],
  ["first identifier", { firstIdOf: (_, id) => `${id}-0` }],
])("with another %s, feeds that show it are told to be made of something else", async (_, other) => {
  expect(await findChanged({ ...edition, ...other })).not.toEqual([]);
});

/** Feeds of an edition that say something else than before, none of which may be told to be made of the same. */
async function findChanged(other: Edition): Promise<readonly string[]> {
  const changed = [...(await tell(other))].filter(([path, { body }]) => before.get(path)?.body !== body);
  expect(changed.filter(([path, { madeOf }]) => before.get(path)?.madeOf === madeOf)).toEqual([]);
  return changed.map(([path]) => path);
}

async function tell(of: Edition): Promise<Told> {
  const feeds = [...listSubscriptionFiles(of, toPlatform())].map(async ({ path, toBody, madeOf }) =>
    madeOf === undefined ? [] : [[path, { body: await toBody(), madeOf: madeOf() }] as const],
  );
  return new Map((await Promise.all(feeds)).flat());
}

/** Each value of the content with words more, or exchanged for those that stand in its field elsewhere. */
function listOthers(): readonly Other[] {
  const spots = [...content].flatMap(([path, text]) =>
    listSpots(toTree(text)).map((spot) => ({ ...spot, path, text, field: toField(path, spot) })),
  );
  const byField = Map.groupBy(spots, ({ field }) => field);
  return spots.flatMap(({ path, text, field, way, value }) => {
    if (typeof value === "object") return [];
    const words = typeof value === "string" ? [`${value} inaczej`] : [];
    const elsewhere = (byField.get(field) ?? []).map((spot) => spot.value).filter((other) => other !== value);
    return [...words, ...new Set(elsewhere)].map((other) => ({
      ...{ path, field },
      toText: () => withTree(text, plant(toTree(text), way, other) as Branch),
    }));
  });
}

// Of some fields no other value leaves the content in order.
const mostTries = 12;

/** Undefined where the content would not be in order. */
function readSound({ path, toText }: Other): Portal | undefined {
  const changed = [...files.values()].map((file) => (file.path === path ? toFile(path, toText()) : file));
  return checkContent(changed, { asOf: edition.portal.asOf }).portal;
}

function toField(path: string, { way }: Spot): string {
  return [path.replace(/\/.*|\.yaml$/, ""), ...way.filter((step) => typeof step === "string")].join(" ");
}

function toFile(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

// What feeds show of the content, by collection and keys.
const fields: readonly string[] = [
  "meetings attendance organizations organization",
  "meetings corrections date",
  "meetings corrections is",
  "meetings corrections proposal",
  "meetings corrections reason",
  "meetings corrections was",
  "meetings date",
  "meetings ordinal",
  "meetings programme",
  "meetings proposals proposers office",
  "meetings proposals proposers organization",
  "meetings proposals proposers other",
  "meetings proposals response commitments evidence",
  "meetings proposals response commitments id",
  "meetings proposals response commitments updates date",
  "meetings proposals response commitments updates source title",
  "meetings proposals response commitments updates state",
  "meetings proposals response commitments updates text",
  "meetings proposals response date",
  "meetings proposals response stance",
  "meetings proposals response text",
  "meetings proposals response unit office",
  "meetings proposals text",
  "meetings proposals themes",
  "meetings spheres",
  "meetings state",
  "meetings title",
  "meetings unit office",
  "offices name",
  "organizations name",
  "portal city",
  "portal dataLicence name",
  "portal name",
  "portal publisher name",
  "programmes name",
  "spheres spheres name",
  "themes name",
];

type Told = ReadonlyMap<string, { readonly body: string | Uint8Array; readonly madeOf: string }>;

interface Other {
  readonly path: string;
  readonly field: string;
  readonly toText: () => string;
}
