import type { Edition } from "../../src/publish/edition.ts";
import { writeCards } from "../cards/write-cards.ts";
import { indexSearch, prepareSearch, writeIndex } from "../index-search.ts";
import { type LoadedPortal, loadPortal } from "../load-portal.ts";
import { findLostData, findLostRecords, findLostWords, refuseLosses } from "../nothing-lost.ts";
import type { StepMark } from "../progress.ts";
import { writeServerFiles } from "../server/write-server-files.ts";
import type { CheckedPortal, PublisherMessage, PublisherWork } from "./messages.ts";
import { recollect, toEdition, toOrigin } from "./recollection.ts";
import { writeFact } from "./write-fact.ts";
import { writePortalFiles } from "./write-portal-files.ts";

/** What pages have to know comes first, since they wait for it; then everything that is not a page. */
export async function publish(work: PublisherWork, told: Surroundings): Promise<void> {
  const { content, folder } = work;
  const { begin, tell, pages } = told;
  begin("check");
  const loaded = loadPortal(work);
  const { portal } = loaded;
  tell({ type: "checked", portal: toChecked(loaded, work) });
  const recollection = recollect(portal, content);
  const edition = toEdition(portal, { origin: toOrigin(portal, work.address), content, ...recollection });
  writeFact(work.facts, "recollection", recollection);
  tell({ type: "recollected" });
  begin("search");
  const indexed = await publishSearch(loaded, work, told);
  const lostRecords = findLostRecords({ portal, indexed, folder });
  const lostData = work.isDataLeftOut ? [] : await publishData(edition, { work, begin });
  begin("files-ready");
  await pages;
  begin("verify");
  writeServerFiles(portal, folder);
  tell({ type: "written" });
  refuseLosses([...findLostWords({ edition, folder }), ...lostRecords, ...lostData]);
  begin("end");
  tell({ type: "whole", records: indexed.length });
}

/** Writes the data, feeds, calendars and cards; what the data lack of the content. */
async function publishData(
  edition: Edition,
  { work: { folder, drawn }, begin }: Pick<Surroundings, "begin"> & { readonly work: PublisherWork },
): Promise<readonly string[]> {
  begin("data");
  await writePortalFiles(edition, folder);
  begin("cards");
  await writeCards(edition.portal, { out: folder, drawn });
  begin("verify");
  return findLostData({ edition, folder });
}

/** Tells which proposals are alike as soon as it is known. In a function of its own, since what it reads is much. */
async function publishSearch(
  loaded: LoadedPortal,
  work: PublisherWork,
  told: Surroundings,
): Promise<string[]> {
  const search = await prepareSearch(loaded.portal, work.content);
  writeFact(work.facts, "related", search.related);
  told.tell({ type: "compared" });
  told.begin("index");
  writeIndex(await indexSearch(search), work.folder);
  return search.records.map(({ id }) => id);
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
  /** Settled when every page stands in its place. */
  readonly pages: Promise<unknown>;
}
