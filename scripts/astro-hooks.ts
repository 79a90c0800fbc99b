import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { Progress } from "./progress.ts";
import type { Publisher } from "./publisher/start-publisher.ts";
import type { Reuse } from "./rebuild/reuse.ts";
import type { SiteWriter } from "./site-writer.ts";
import { spareMemory } from "./spare-memory.ts";
import { writePages } from "./write-pages.ts";

/**
 * Tells how far Astro is: what it reads, what it bundles. Its pages are loaded, rendered and written in its place.
 * @param loaded told when the pages are loaded, before the first is rendered
 */
export function astroHooks(
  making: PageMaking,
  loaded: (prerenderer: AstroPrerenderer) => void,
): AstroIntegration {
  const { progress } = making;
  return {
    name: "postulat-build",
    hooks: {
      "astro:config:setup": ({ injectScript }) => {
        progress.begin("sync");
        injectScript("page-ssr", `import ${JSON.stringify(pageRenderer)};`);
      },
      "astro:build:start": ({ setPrerenderer }) => {
        progress.begin("bundle");
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: () => Promise.resolve(),
          getStaticPaths: async () => {
            const load = async (): Promise<AstroPrerenderer> => {
              await prerenderer.setup?.();
              loaded(prerenderer);
              return prerenderer;
            };
            await renderPages(load, making);
            // Nothing is left for Astro to write.
            return [];
          },
        }));
      },
    },
  };
}

/**
 * Before pages are loaded it waits for what they have to know, it tells how many addresses of how many are written, and
 * it stops where the other thread has failed.
 */
export async function renderPages(
  load: () => Promise<AstroPrerenderer>,
  { publisher, checked, progress, site, reuse, isOwn }: PageMaking,
): Promise<void> {
  await checked;
  await publisher.recollected;
  const prerenderer = await load();
  progress.begin("render");
  await writePages(prerenderer, {
    ...{ site, reuse, isOwn },
    compared: publisher.compared,
    written: (pages) => {
      publisher.takePages(pages);
      spareMemory();
    },
    count: (done, total) => {
      publisher.refuseFailure();
      progress.count(done, total);
    },
  });
}

const pageRenderer = fileURLToPath(new URL("../src/site/render-page.ts", import.meta.url));

export interface PageMaking {
  readonly publisher: Publisher;
  /** Settled when the content may be shown. */
  readonly checked: Promise<unknown>;
  readonly progress: Progress;
  readonly site: SiteWriter;
  readonly reuse: Reuse;
  /** Whether a page belongs to what is built, by its address. */
  readonly isOwn: (address: string) => boolean;
}
