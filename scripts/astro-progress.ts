import type { AstroIntegration } from "astro";
import type { Progress } from "./progress.ts";

/** Tells how far Astro is: what it reads, what it bundles, how many addresses of how many it has written. */
export function astroProgress(progress: Progress): AstroIntegration {
  return {
    name: "postulat-progress",
    hooks: {
      "astro:config:setup": () => progress.begin("sync"),
      "astro:build:start": ({ setPrerenderer }) => {
        progress.begin("bundle");
        setPrerenderer((prerenderer) => {
          let [done, total] = [0, 0];
          return {
            ...prerenderer,
            getStaticPaths: async () => {
              progress.begin("render");
              const paths = await prerenderer.getStaticPaths();
              total = paths.length;
              return paths;
            },
            render: (request, options) => {
              progress.count(++done, total);
              return prerenderer.render(request, options);
            },
          };
        });
      },
    },
  };
}
