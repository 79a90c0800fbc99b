import { extname } from "node:path";
import type { AstroIntegration } from "astro";
import { listFiles } from "../../src/publish/files/list-files.ts";
import type { PortalFile } from "../../src/publish/files/portal-file.ts";
import { toMediaType } from "../../src/publish/server/media-types.ts";
import { loadPortal } from "../load-portal.ts";
import type { PortalOptions } from "../options.ts";
import { recollect, toEdition, toOrigin } from "../publisher/recollection.ts";
import { toPlatform } from "../publisher/platform.ts";

/** Serves the files for machines while authors write; they are listed when somebody asks, anew after a change of content. */
export function filesInDev(options: PortalOptions): AstroIntegration {
  let files: Promise<ReadonlyMap<string, PortalFile>> | undefined;
  const getBody = async (path: string) => (await (files ??= listByPath(options))).get(path)?.toBody();
  return {
    name: "postulat-files",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.on("all", (_event, path) => {
          if (path.startsWith(options.content)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? "/", "http://localhost").pathname;
          if (!mayBeAFile(path)) return next();
          getBody(path).then(
            (body) => {
              if (body === undefined) next();
              else response.writeHead(200, { "content-type": toMediaType(path) }).end(body);
            },
            (error: unknown) => {
              files = undefined;
              response.writeHead(500).end(String(error));
            },
          );
        });
      },
    },
  };
}

async function listByPath({
  content,
  production,
  address,
}: PortalOptions): Promise<ReadonlyMap<string, PortalFile>> {
  const { portal } = loadPortal({ content, production });
  const place = { content, origin: toOrigin(portal, address) };
  const edition = toEdition(portal, { ...recollect(portal, content), ...place });
  const listed = await listFiles(edition, toPlatform());
  return new Map(listed.map((file) => [file.path, file]));
}

/** Modules of the preview itself are no reason to list all files. */
function mayBeAFile(path: string): boolean {
  return (
    endings.has(extname(path).slice(1)) && !/^\/(?:@|src\/|node_modules\/|_astro\/|pagefind\/)/.test(path)
  );
}

const endings: ReadonlySet<string> = new Set(
  "csv docx ics json jsonld md5 sha256 ttl txt xml xsd zip".split(" "),
);
