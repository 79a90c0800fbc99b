import type { AstroIntegration } from "astro";
import type { PreparedSearch } from "../index-search.ts";
import type { PortalOptions } from "../options.ts";
import { writeFact } from "../publisher/facts.ts";
import type { IndexFiles } from "./open-index.ts";
import { startSearch } from "./start-search.ts";

/**
 * Serves the search while authors write, and lets pages know which proposals are alike as soon as they have been
 * compared. The index is made when somebody searches, anew after a change of content.
 */
export function searchInDev(options: PortalOptions, facts: string): AstroIntegration {
  return {
    name: "postulat-search",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const search = followSearch(options, (related) => {
          writeFact(facts, "related", related);
          server.environments.client.hot.send({ type: "full-reload" });
        });
        server.watcher.on("all", (_event, path) => {
          if (path.startsWith(options.content)) search.forget();
        });
        server.middlewares.use("/pagefind", (request, response) => {
          const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
          void search.getFiles().then(
            (built) => {
              const bytes = built.get(path);
              const type = path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
              response.writeHead(bytes === undefined ? 404 : 200, { "content-type": type }).end(bytes);
            },
            (error: unknown) => response.writeHead(500).end(String(error)),
          );
        });
      },
    },
  };
}

/** Proposals are compared at once; what is alike is told once, and as it was then. */
function followSearch(
  options: PortalOptions,
  tell: (related: PreparedSearch["related"]) => void,
): { getFiles: () => Promise<IndexFiles>; forget: () => void } {
  let isTold = false;
  const start = () => {
    const thread = startSearch(options);
    const compared = thread.related.then((related) => {
      if (!isTold) tell(related);
      isTold = true;
    });
    return { ...thread, compared: compared.catch(() => undefined) };
  };
  let current: ReturnType<typeof start> | undefined = start();
  return {
    getFiles: () => (current ??= start()).getFiles(),
    forget: () => {
      const former = current;
      current = undefined;
      // Whoever writes all the time would else never be told.
      void former?.compared.then(former.stop);
    },
  };
}
