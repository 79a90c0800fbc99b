import { hash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections } from "../src/domain/collections.ts";
import type { Portal } from "../src/domain/portal.ts";
import type { Edition } from "../src/publish/edition.ts";
import { assembleSound } from "../src/entries/sound-portal.ts";
import { showContent } from "../src/site/checked-content.ts";
import { readAsOf } from "./as-of.ts";
import { toBodies } from "./body-of-file.ts";
import { buildPages } from "./build-pages.ts";
import type { BuildOptions } from "./build-options.ts";
import type { CardPlaces } from "./cards/write-cards.ts";
import { digestFiles, readContentFolder } from "./content-folder.ts";
import { inDraft, replaceFolder } from "./draft.ts";
import { openFormerReadings } from "./former-readings.ts";
import type { LookedThrough } from "./nothing-lost.ts";
import { listFiles } from "./output-files.ts";
import { refuseUnsafeOut, toRealPath } from "./out-folder.ts";
import { toFilesFolder } from "./parts/part-folder.ts";
import { toShare } from "./parts/share.ts";
import { completePart } from "./parts/write-part.ts";
import { makePassingFolder } from "./passing-folder.ts";
import { type Progress, silence } from "./progress.ts";
import { letGo } from "./publisher/let-go.ts";
import type { CheckedPortal, PublisherWork } from "./publisher/messages.ts";
import { readRecollection } from "./publisher/facts.ts";
import { toEdition, toOrigin } from "./publisher/recollection.ts";
import { type Publisher, startPublisher } from "./publisher/start-publisher.ts";
import { writeChecksums } from "./server/write-checksums.ts";
import { toBundleKey } from "./rebuild/bundle-key.ts";
import { openKeptBundle } from "./rebuild/kept-bundle.ts";
import { digestProgram } from "./rebuild/program-digest.ts";
import { readPageProofs } from "./rebuild/proofs.ts";
import { toReuse } from "./rebuild/reuse.ts";
import { root } from "./root.ts";
import { toSharedRow } from "./row-of-work.ts";
import { type Checksums, type SiteWriter, toSiteWriter } from "./site-writer.ts";
import { spareMemory } from "./spare-memory.ts";
import { UserMistake } from "./user-mistake.ts";

/**
 * Builds the whole site into a folder beside the wanted one and puts it in place only when it is complete, so that a
 * build that fails or is interrupted leaves the former site as it was. Pages are made here, all else in a thread.
 */
export async function buildSite(options: SiteOptions, progress: Progress = silence): Promise<BuiltSite> {
  const {
    content,
    out,
    address,
    production,
    part,
    drawn = keptCards,
    searched = keptSearch,
    isDataLeftOut = false,
  } = options;
  const place = toRealPath(out);
  spareMemory();
  return inDraft(place, async (draft, stopping) => {
    const toFiles = part === undefined ? (whole: string): string => whole : toFilesFolder;
    const [folder, standing] = [toFiles(draft.folder), toFiles(place)] as const;
    const work = {
      ...{ content, production, address, part, folder, drawn, searched, isDataLeftOut },
      ...{ place: standing, memory: toMemory(options), program: digestProgram(root) },
      ...{ queue: toSharedRow(), row: toSharedRow(), groups: toSharedRow(), facts: makeFactsFolder() },
    };
    progress.begin("check");
    const publisher = startPublisher(work, progress);
    stopping(publisher.stop);
    const { digest, portal: shown } = await showSound(work, publisher);
    const checked = publisher.checked.then((found) => {
      if (found.digest !== digest) throw new UserMistake(changedMeanwhile);
      return found.portal;
    });
    // Told to whoever waits for it.
    checked.catch(() => undefined);
    const share = toShare(shown, part);
    const site = toSiteWriter(folder);
    const reuse = toReuse({
      ...{ memory: join(work.memory, "pages"), program: toPageProgram(work, shown) },
      ...{ out: standing, site },
    });
    const bundle = openKeptBundle(join(work.memory, "bundle"), () => {
      // Read again when it is made: both may have changed meanwhile.
      const program = toPageProgram({ ...work, program: digestProgram(root) }, shown);
      return toBundleKey({ root, content, program });
    });
    const making = { publisher, checked, progress, site, reuse, isOwn: share.has };
    const styles = await buildPages(
      { folder, cache: draft.cache, hasFiles: share.hasFiles },
      { making, kept: bundle },
    );
    const portal = await checked;
    letGo();
    progress.begin("watch");
    const looked = await lookThroughPages(shown, { work, site, publisher });
    progress.begin("pages-ready");
    const isHelping = share.hasFiles && !isDataLeftOut;
    const helped = isHelping ? await helpWithFiles(shown, { work, publisher }) : new Map<string, string>();
    publisher.takePages(looked);
    if (isHelping) await drawCards(shown, { ...work, site });
    // While the other thread is at work, which tells the checksums of what it writes.
    const listed = listFiles(folder);
    const { records, sums, answers } = await publisher.whole;
    progress.begin("sums");
    const known = new Map([...site.sums, ...helped, ...sums]);
    if (part === undefined || answers === undefined) writeChecksums(folder, known, listed);
    else {
      const { asOf, origin } = portal;
      const made = { program: work.program, content: digest, origin, asOf };
      completePart(draft.folder, { part, share, made, answers, sums: known, listed, styles });
    }
    progress.begin("replace");
    // Looked at again: much can be put into a folder while a site is built.
    refuseUnsafeOut({ out, content, part });
    replaceFolder(place, draft);
    reuse.keep();
    bundle.keep();
    return { ...portal, records };
  });
}

/**
 * Hands the content to the pages while the other thread checks it, of which they wait to hear before the first is
 * rendered. Both threads need the portal, and one could not give it to the other in less time.
 */
async function showSound(
  { content, address, facts, memory, program }: PublisherWork,
  publisher: Publisher,
): Promise<{ readonly digest: string; readonly portal: Portal }> {
  try {
    const files = readContentFolder(content);
    const portal = assembleSound(files, {
      asOf: readAsOf(content),
      recall: openFormerReadings({ folder: memory, stamp: program }).recall,
    });
    const { asOf, settings } = portal;
    showContent({ portal, bodyOf: toBodies(files) });
    const { searchedTogether } = settings;
    prepareEnvironment({ asOf, origin: toOrigin(portal, address), searchedTogether, content, facts });
    return { digest: digestFiles(files), portal };
  } catch (error) {
    // What is wrong with the content is told in full by the one who checks it.
    await publisher.checked;
    throw error;
  }
}

/** Each site has a memory of its own. */
function toMemory({ out, remembered = keptBuilds }: SiteOptions): string {
  return join(remembered, hash("sha256", toRealPath(out)).slice(0, 16));
}

/** What makes the pages: the program, what it is told, and the words that are compiled with it. */
function toPageProgram(
  { program, address, production, content, part }: PublisherWork,
  portal: Portal,
): string {
  const words = digestFiles(readContentFolder(content, collections.pages.folder));
  const told = [toOrigin(portal, address), production, portal.settings.searchedTogether, part];
  return hash("sha256", JSON.stringify([program, words, told]));
}

/** Helps the other thread to find what pages lost; loaded only now, since pages need the memory more. */
async function lookThroughPages(
  portal: Portal,
  { work: { folder, row, memory, program }, site: { sums }, publisher: { refuseFailure } }: Looking,
): Promise<LookedThrough> {
  const { lookFromLast } = await import("./look-from-last.ts");
  const proofs = readPageProofs(memory, program);
  return lookFromLast(portal, { folder, row, sums, proofs, rest: refuseFailure });
}

/** Writes the files that the other thread has not come to yet; loaded only now, since pages need the memory more. */
async function helpWithFiles(
  portal: Portal,
  { work, publisher: { refuseFailure } }: Helping,
): Promise<Checksums> {
  const { content, address, facts } = work;
  const { writeGroups } = await import("./publisher/write-groups.ts");
  const toWholeEdition = (): Edition =>
    toEdition(portal, { ...readRecollection(facts), origin: toOrigin(portal, address), content });
  return writeGroups(toWholeEdition, { work, begin: "last", rest: refuseFailure });
}

/** Helps the other thread with what takes it longest; loaded only now, since pages need the memory more. */
async function drawCards(portal: Portal, places: CardPlaces): Promise<void> {
  const { writeCards } = await import("./cards/write-cards.ts");
  await writeCards(portal, places);
}

const changedMeanwhile = "treść zmieniła się w czasie budowy; uruchom budowę jeszcze raz";

/** Tells Astro's pages and configuration what they cannot ask for themselves. */
export function prepareEnvironment({ content, asOf, origin, facts, searchedTogether }: Surroundings): void {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: "1",
    POSTULAT_CONTENT: content,
    POSTULAT_AS_OF: asOf,
    POSTULAT_ADDRESS: origin,
    POSTULAT_FACTS: facts,
    POSTULAT_SEARCHED_TOGETHER: JSON.stringify(searchedTogether.length > 0 ? searchedTogether : null),
  });
}

/** A folder of files, since what grows with the content would outgrow an environment that every child process inherits. */
export function makeFactsFolder(): string {
  return makePassingFolder(tmpdir(), "postulat-facts-");
}

const keptSearch = join(root, "node_modules/.cache/postulat/search");

const keptCards = join(root, "node_modules/.cache/postulat/cards");

const keptBuilds = join(root, "node_modules/.cache/postulat/builds");

export interface BuiltSite extends CheckedPortal {
  /** How many records the search index holds; undefined where it belongs to another part. */
  readonly records: number | undefined;
}

interface SiteOptions
  extends
    Pick<BuildOptions, "content" | "out" | "address" | "production" | "part">,
    Partial<Pick<PublisherWork, "drawn" | "searched" | "isDataLeftOut">> {
  /** The folder of what former builds were made of. */
  readonly remembered?: string;
}

interface Helping {
  readonly work: PublisherWork;
  readonly publisher: Publisher;
}

interface Looking extends Helping {
  readonly site: SiteWriter;
}

interface Surroundings extends Pick<CheckedPortal, "asOf" | "origin" | "searchedTogether"> {
  readonly content: string;
  readonly facts: string;
}
