import type { AstroIntegration } from "astro";
import { indexSearch, prepareSearch } from "../index-search.ts";
import { loadPortal } from "../load-portal.ts";
import type { PortalOptions } from "../options.ts";
import type { IndexFiles } from "./open-index.ts";

/** Serves the search index while authors write; it is built when somebody searches, anew after a change of content. */
export function searchInDev(options: PortalOptions): AstroIntegration {
  let files: Promise<IndexFiles> | undefined;
  return {
    name: "postulat-search",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.on("all", (_event, path) => {
          if (path.startsWith(options.content)) files = undefined;
        });
        server.middlewares.use("/pagefind", (request, response) => {
          files ??= buildFiles(options);
          const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
          void files.then(
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

async function buildFiles(options: PortalOptions): Promise<IndexFiles> {
  const { portal } = loadPortal(options);
  return indexSearch(await prepareSearch(portal, options.content));
}
