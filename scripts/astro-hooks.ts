import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Progress } from "./progress.ts";
import type { Publisher } from "./publisher/start-publisher.ts";
import type { Reuse } from "./rebuild/reuse.ts";
import type { SiteWriter } from "./site-writer.ts";
import { writePages } from "./write-pages.ts";

/**
 * Tells how far Astro is: what it reads, what it bundles, how many addresses of how many are written. Before its pages
 * are loaded it waits for what they have to know, and it stops where the other thread has failed.
 */
export function astroHooks({ publisher, checked, progress, site, reuse }: PageMaking): AstroIntegration {
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
          setup: async () => {
            await checked;
            await publisher.recollected;
            await prerenderer.setup?.();
          },
          getStaticPaths: async () => {
            progress.begin("render");
            await writePages(prerenderer, {
              ...{ site, reuse },
              compared: publisher.compared,
              written: publisher.takePages,
              count: (done, total) => {
                publisher.refuseFailure();
                progress.count(done, total);
              },
            });
            // Nothing is left for Astro to write.
            return [];
          },
        }));
      },
    },
  };
}

const pageRenderer = fileURLToPath(new URL("../src/site/render-page.ts", import.meta.url));

export interface PageMaking {
  readonly publisher: Publisher;
  /** Settled when the content may be shown. */
  readonly checked: Promise<unknown>;
  readonly progress: Progress;
  readonly site: SiteWriter;
  readonly reuse: Reuse;
}
