import { hash } from "node:crypto";
import { join } from "node:path";
import { collections } from "../../src/domain/collections.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { joinRegistries, toPublishedIds } from "../../src/domain/published-ids.ts";
import { readRegistry } from "../../src/entries/registry-file.ts";
import type { Edition } from "../../src/publish/edition.ts";
import { listFirstFiles } from "../../src/publish/files/list-files.ts";
import { writeCards } from "../cards/write-cards.ts";
import { readContentFolder } from "../content-folder.ts";
import { openFaultlessFiles } from "../faultless-files.ts";
import { openFormerReadings } from "../former-readings.ts";
import { indexSearch, prepareSearch, writeIndex } from "../index-search.ts";
import { type LoadedPortal, loadPortal } from "../load-portal.ts";
import { findLostAddresses } from "../lost-addresses.ts";
import { findLostData } from "../lost-data.ts";
import { findLostRecords } from "../lost-records.ts";
import {
  findLostWordsOfWritten,
  type LookedThrough,
  refuseLosses,
  type WrittenPage,
} from "../nothing-lost.ts";
import { toShare } from "../parts/share.ts";
import { readFindings, readPageProofs, readProofs } from "../rebuild/proofs.ts";
import { toReuse } from "../rebuild/reuse.ts";
import { keepSameFiles, toSameFiles } from "../rebuild/same-files.ts";
import type { StepMark } from "../progress.ts";
import type { KeptPlace } from "../search/kept/kept-file.ts";
import { toKeptPlace } from "../search/kept/kept-place.ts";
import { writeServerFiles } from "../server/write-server-files.ts";
import { type Checksums, type SiteWriter, toSiteWriter } from "../site-writer.ts";
import type { CheckedPortal, PublisherMessage, PublisherWork, WholeSite } from "./messages.ts";
import { writeFact, writeRecollection } from "./facts.ts";
import { openKeptBodies } from "./kept-bodies.ts";
import { openKeptPieces } from "./kept-pieces.ts";
import { letGo } from "./let-go.ts";
import { toPlatform } from "./platform.ts";
import { recollect, toEdition, toOrigin } from "./recollection.ts";
import { writeGroups } from "./write-groups.ts";
import { writePortalFiles } from "./write-portal-files.ts";

/** What pages have to know comes first, since they wait for it; then everything that is not a page. */
export async function publish(work: PublisherWork, told: Surroundings): Promise<void> {
  const { content, folder } = work;
  const { begin, tell, pages, looked } = told;
  const sameFiles = join(work.memory, "files");
  const site = toSiteWriter(folder, toSameFiles({ memory: sameFiles, out: work.place }));
  const proved = readProved(work);
  const task = { ...told, work, site, proved };
  begin("check");
  const { loaded, addresses } = load(work);
  const { portal } = loaded;
  tell({ type: "checked", portal: toChecked(loaded, work), digest: loaded.digest });
  const recollection = recollect(portal, content);
  const kept = toKeptPlace(work.searched);
  const bodies = openKeptBodies(kept);
  const origin = toOrigin(portal, work.address);
  const edition = { ...toEdition(portal, { origin, content, ...recollection }), readBody: bodies.readBody };
  writeRecollection(work.facts, recollection);
  tell({ type: "recollected" });
  begin("search");
  const { has: isOwn, hasFiles } = toShare(portal, work.part);
  const search = await publishSearch(portal, kept, { ...task, isIndexed: hasFiles });
  letGo();
  const hasData = hasFiles && !work.isDataLeftOut;
  const groups = hasData ? await publishData(edition, task) : new Map<string, string>();
  letGo();
  begin("watch");
  const ofPages = { pages, looked, proofs: proved.pages, row: work.row };
  const lostWords = await findLostWordsOfWritten({ edition, folder, isOwn }, ofPages);
  // Only now does all of the data stand that the other thread writes.
  if (hasData) begin("verify");
  const lostData = hasData ? findLostData({ edition, folder }, proved.data) : [];
  // Parts are looked through for them when they are joined.
  const lostAddresses = work.part === undefined ? findLostAddresses(addresses, folder) : [];
  refuseLosses([...lostWords, ...lostAddresses, ...search.lost, ...lostData]);
  if (hasFiles) writeServerFiles(portal, folder, site);
  keepSameFiles(sameFiles, site);
  for (const { keep } of Object.values(proved)) keep();
  // The part of a year reads few bodies or none, and all parts of a content share what was read.
  if (hasFiles) bodies.keep();
  begin("end");
  const toPast = (): string => hash("sha256", JSON.stringify(recollection));
  const answers = work.part === undefined ? undefined : { addresses, past: toPast() };
  tell({ type: "whole", records: search.records, sums: new Map([...site.sums, ...groups]), answers });
}

/** What former builds found when they looked whether anything was lost. */
function readProved({ memory, program }: PublisherWork) {
  return {
    pages: readPageProofs(memory, program),
    data: readProofs(join(memory, "data-with-all-records"), program),
    records: readFindings(join(memory, "records-of-search"), program),
  };
}

/** With every identifier that was ever published, those of today too. */
function load(work: PublisherWork) {
  const files = readContentFolder(work.content);
  const faultless = openFaultlessFiles(join(work.memory, "faultless"));
  const readings = openFormerReadings({ folder: work.memory, stamp: work.program });
  const loaded = loadPortal({ ...work, read: () => files, faultless, readings });
  const registry = readRegistry(files.find(({ path }) => path === collections.addresses.file)?.bytes);
  return { loaded, addresses: joinRegistries(registry, toPublishedIds(loaded.portal)) };
}

/** Writes the data, feeds, calendars and cards; the checksums of the groups of files, which the writer of the site has not. */
async function publishData(edition: Edition, { work, begin, site }: Task): Promise<Checksums> {
  const { drawn, queue, memory, program, place } = work;
  begin("data");
  const reuse = toReuse({ memory: join(memory, "made-files"), program, out: place, site });
  const pieces = openKeptPieces({ folder: memory, stamp: program });
  await writePortalFiles(listFirstFiles(edition, toPlatform(pieces)), { site, reuse });
  pieces.keep();
  const groups = await writeGroups(() => edition, { work, begin: "first" });
  begin("cards");
  await writeCards(edition.portal, { site, drawn, queue });
  return groups;
}

/**
 * Tells which proposals are alike as soon as it is known; what the index then lacks of the content. In a function of its
 * own, since what it reads is much.
 */
async function publishSearch(
  portal: Portal,
  place: KeptPlace,
  { work, site, begin, tell, proved, isIndexed }: SearchTask,
): Promise<PublishedSearch> {
  const search = await prepareSearch(portal, work.content, place);
  writeFact(work.facts, "related", search.related);
  tell({ type: "compared" });
  letGo();
  if (!isIndexed) return { records: undefined, lost: [] };
  begin("index");
  writeIndex(await indexSearch(search, place), site);
  const indexed = search.records.map(({ id }) => id);
  const lost = findLostRecords({ portal, indexed, folder: work.folder }, proved.records);
  return { records: indexed.length, lost };
}

function toChecked({ portal, gaps }: LoadedPortal, { address }: PublisherWork): CheckedPortal {
  const { settings, asOf, meetings, proposals, organizations } = portal;
  return {
    ...{ name: settings.name, city: settings.city, asOf, origin: toOrigin(portal, address) },
    ...{ meetings: meetings.length, proposals: proposals.length, organizations: organizations.length },
    searchedTogether: settings.searchedTogether,
    gaps: gaps.length,
  };
}

interface Surroundings {
  readonly begin: (step: StepMark["step"]) => void;
  readonly tell: (message: PublisherMessage) => void;
  /** The files of pages, as they are written. */
  readonly pages: AsyncIterable<readonly WrittenPage[]>;
  /** What the thread of the pages found on them, when there are no more. */
  readonly looked: Promise<LookedThrough>;
}

interface Task extends Surroundings {
  readonly work: PublisherWork;
  readonly site: SiteWriter;
  readonly proved: ReturnType<typeof readProved>;
}

interface SearchTask extends Task {
  /** Whether the index belongs to what is built, or only what pages have to know. */
  readonly isIndexed: boolean;
}

interface PublishedSearch extends Pick<WholeSite, "records"> {
  readonly lost: readonly string[];
}
