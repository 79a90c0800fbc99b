import { setImmediate } from "node:timers/promises";
import type { AstroPrerenderer } from "astro";
import { getPageRenderer, type RenderedPage } from "../src/site/page-renderer.ts";
import type { WrittenPage } from "./nothing-lost.ts";
import type { Reuse } from "./rebuild/reuse.ts";
import type { SiteWriter } from "./site-writer.ts";

/**
 * Renders every page that belongs to what is built and writes it in Astro's place: one after another, since rendering
 * leaves the processor no rest and many pages begun at once only hold memory, and without a queue of threads for every
 * folder and file. Pages that tell which proposals are alike come last, when all have been compared in the other thread.
 */
export async function writePages(
  prerenderer: AstroPrerenderer,
  { site, reuse, isOwn, compared, written, count }: Surroundings,
): Promise<void> {
  const own = (await prerenderer.getStaticPaths()).filter((page) => isOwn(toAddress(page)));
  const pages = own.sort((a, b) => Number(isLate(a)) - Number(isLate(b)));
  refuseConflicts(pages);
  const { digestProps, digestRead } = getPageRenderer();
  const render = toRenderer(prerenderer, reuse);
  const writePage = async (file: string, page: PageToRender): Promise<void> => {
    const given = await digestProps(toAddress(page), page.route);
    const making = { kind: page.route.component, given, ask: digestRead };
    if (reuse.giveAgain(file, making)) return;
    const { html, reads } = await render(page);
    site.write(file, html);
    reuse.remember(file, { ...making, reads });
  };
  let untold: WrittenPage[] = [];
  for (const [index, page] of pages.entries()) {
    if (isLate(page)) await compared;
    const file = toFile(toAddress(page));
    await writePage(file, page);
    count(index + 1, pages.length);
    untold.push({ file, sum: site.sums.get(file) ?? "" });
    if (untold.length === toldAtOnce || index === pages.length - 1) {
      written(untold);
      untold = [];
      // Signals and the other thread are heard.
      await setImmediate();
    }
  }
}

function isLate({ route }: PageToRender): boolean {
  return route.component === "src/pages/propozycje/[meeting]/[proposal].astro";
}

/**
 * The first pages of each kind are rendered in Astro's own way too, unless a former build did so: ours must never part
 * from it. The second shows whether the first left anything behind.
 */
function toRenderer(
  prerenderer: AstroPrerenderer,
  { knows }: Pick<Reuse, "knows">,
): (page: PageToRender) => Promise<RenderedPage> {
  const rendered = new Map<PageToRender["route"], number>();
  return async (page) => {
    const made = await renderPage(page);
    const before = rendered.get(page.route) ?? 0;
    const isTried = before < tried && !knows(page.route.component);
    if (isTried && made.html !== (await renderByAstro(prerenderer, page)))
      throw new Error(`${toAddress(page)}: Astro would render this page otherwise`);
    rendered.set(page.route, before + 1);
    return made;
  };
}

async function renderPage(page: PageToRender): Promise<RenderedPage> {
  const address = toAddress(page);
  try {
    return await getPageRenderer().render(address, page.route);
  } catch (error) {
    throw new Error(`${address}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function renderByAstro(prerenderer: AstroPrerenderer, page: PageToRender): Promise<string> {
  const request = new Request(new URL(toAddress(page), "http://localhost"));
  const rendered = await prerenderer.render(request, { routeData: page.route });
  return (rendered instanceof Response ? rendered : rendered.response).text();
}

/** Two pages at one address would leave it to chance which of them readers see. */
function refuseConflicts(pages: readonly PageToRender[]): void {
  const components = new Map<string, string>();
  for (const page of pages) {
    const address = toAddress(page);
    const other = components.get(address);
    if (other !== undefined) throw new Error(`${address}: given by ${other} and by ${page.route.component}`);
    components.set(address, page.route.component);
  }
}

function toAddress({ pathname }: PageToRender): string {
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/** A host looks for the page of what is missing beside the first. */
function toFile(address: string): string {
  return address === missingPage ? "/404.html" : `${address}index.html`;
}

const missingPage = "/404/";

const toldAtOnce = 100;
const tried = 2;

interface Surroundings {
  readonly site: SiteWriter;
  /** Gives again what a former build made. */
  readonly reuse: Reuse;
  /** Whether a page belongs to what is built, by its address. */
  readonly isOwn: (address: string) => boolean;
  /** Settled when it is known which proposals are alike. */
  readonly compared: Promise<unknown>;
  /** Told of pages that were written, some at once. */
  readonly written: (pages: readonly WrittenPage[]) => void;
  readonly count: (done: number, total: number) => void;
}

type PageToRender = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];
