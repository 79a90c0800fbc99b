import type { AstroIntegration } from "astro";
import type { Progress } from "./progress.ts";
import type { Publisher } from "./publisher/start-publisher.ts";

/**
 * Tells how far Astro is: what it reads, what it bundles, how many addresses of how many it has written. Before its
 * pages are loaded it waits for what they have to know, and it stops where the other thread has failed.
 */
export function astroHooks(publisher: Publisher, progress: Progress): AstroIntegration {
  return {
    name: "postulat-build",
    hooks: {
      "astro:config:setup": () => progress.begin("sync"),
      "astro:build:start": ({ setPrerenderer }) => {
        progress.begin("bundle");
        setPrerenderer((prerenderer) => {
          let [done, total] = [0, 0];
          return {
            ...prerenderer,
            setup: async () => {
              await publisher.facts;
              await prerenderer.setup?.();
            },
            getStaticPaths: async () => {
              progress.begin("render");
              const paths = await prerenderer.getStaticPaths();
              total = paths.length;
              return paths;
            },
            render: (request, options) => {
              publisher.refuseFailure();
              progress.count(++done, total);
              return prerenderer.render(request, options);
            },
          };
        });
      },
    },
  };
}
