import { sep } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { AstroIntegration, HookParameters } from "astro";
import { toContentReader } from "../content-folder.ts";
import { formatFileMistake } from "../file-mistake.ts";
import { loadPortal } from "../load-portal.ts";
import type { PortalOptions } from "../options.ts";
import { UserMistake } from "../user-mistake.ts";
import { formatReportPage } from "./report-page.ts";

/**
 * Checks the content after every change, as `npm run check` does. While it has problems, the terminal and every page
 * tell them instead of what Astro would say.
 */
export function checkInDev(options: PortalOptions): AstroIntegration {
  return {
    name: "postulat-check",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const getReport = followContent(server, options);
        server.middlewares.use((request, response, next) => {
          if (isOfVite(request.url ?? "/")) return next();
          void getReport().then((report) => {
            if (report === undefined) return next();
            response
              .writeHead(503, { "content-type": "text/html;charset=utf-8", "cache-control": "no-store" })
              .end(formatReportPage(report));
          });
        });
      },
    },
  };
}

/** Gives the report of the content as it lies on the disk; undefined where all is well and Astro knows of it too. */
function followContent(server: Server, options: PortalOptions): () => Promise<string | undefined> {
  const read = toContentReader();
  let changes = 0;
  let report: string | undefined;
  let current = Promise.resolve(report);
  const follow = async (change: number): Promise<string | undefined> => {
    await delay(burst);
    // A later change answers for the earlier ones.
    if (change !== changes) return current;
    const former = report;
    report = inspect(options, read);
    if (report !== undefined) console.error(`\n${report}`);
    else if (former !== undefined) console.log("\nTreść jest znowu w porządku.");
    if (report !== former) server.environments.client.hot.send({ type: "full-reload" });
    if (report === undefined) await delay(settling);
    return change === changes ? report : current;
  };
  server.watcher.add(options.content);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(options.content + sep)) return;
    changes += 1;
    current = follow(changes);
  });
  return () => current;
}

// An editor saves a file in several steps, in milliseconds.
const burst = 100;
// Astro takes over what it read half a second later; a page that were made before would show the former content.
const settling = 800;

/** Undefined where all is well; then the pages speak of the day of this content. */
function inspect(options: PortalOptions, read: ContentReader): string | undefined {
  try {
    const { portal } = loadPortal({ ...options, read });
    // Which proposals are alike is compared at the start only: it takes seconds.
    process.env["POSTULAT_AS_OF"] = portal.asOf;
    return undefined;
  } catch (error) {
    if (error instanceof UserMistake) return error.message;
    // Mostly a file that is just being saved: it calls again when it is there.
    return `Nie udało się odczytać treści: ${formatFileMistake(error) ?? String(error)}`;
  }
}

/** Modules for pages that are open already, and what reloads them. */
function isOfVite(url: string): boolean {
  return /^\/(?:@|src\/|node_modules\/)/.test(url);
}

type ContentReader = ReturnType<typeof toContentReader>;

type Server = HookParameters<"astro:server:setup">["server"];
