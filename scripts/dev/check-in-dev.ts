import { join, sep } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { AstroIntegration, HookParameters } from "astro";
import type { Portal } from "../../src/domain/portal.ts";
import type { PortalOptions } from "../options.ts";
import { lookAtContent } from "./look-at-content.ts";
import { formatReportPage } from "./report-page.ts";

/**
 * Checks the content after every change, as `npm run check` does. While it has problems, the terminal and every page
 * tell them instead of what Astro would say.
 */
export function checkInDev(options: PortalOptions, check: () => Portal): AstroIntegration {
  return {
    name: "postulat-check",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const getReport = followContent(server, options, check);
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

/** Gives the report of the content as it lies on the disk; undefined where all is well and the pages show it. */
function followContent(
  server: Server,
  { content }: PortalOptions,
  check: () => Portal,
): () => Promise<string | undefined> {
  let changes = 0;
  let isWithModule = false;
  let report: string | undefined;
  let current = Promise.resolve(report);
  const follow = async (change: number): Promise<string | undefined> => {
    await delay(burst);
    // A later change answers for the earlier ones.
    if (change !== changes) return current;
    const former = report;
    report = inspect(check);
    if (report !== undefined) console.error(`\n${report}`);
    else if (former !== undefined) console.log("\nTreść jest znowu w porządku.");
    if (report === undefined) forgetAddresses(server);
    if (report === undefined && isWithModule) await delay(settling);
    if (change !== changes) return current;
    isWithModule = false;
    server.environments.client.hot.send({ type: "full-reload" });
    return report;
  };
  server.watcher.add(content);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(content + sep)) return;
    isWithModule ||= path.startsWith(join(content, "pages"));
    changes += 1;
    current = follow(changes);
  });
  return () => current;
}

// An editor saves a file in several steps, in milliseconds.
const burst = 50;
// Astro takes over what it read half a second later; a body that is a module of its own would be the former one.
const settling = 800;

/** Has Astro list anew which pages there are, as it does itself when it has taken over a change. */
function forgetAddresses({ environments }: Server): void {
  for (const name of ["ssr", "prerender"]) environments[name]?.hot.send("astro:content-changed", {});
}

/** Undefined where all is well. Which proposals are alike is compared at the start only: it takes seconds. */
function inspect(check: () => Portal): string | undefined {
  const found = lookAtContent(check);
  return typeof found === "string" ? found : undefined;
}

/** Modules for pages that are open already, and what reloads them. */
function isOfVite(url: string): boolean {
  return /^\/(?:@|src\/|node_modules\/)/.test(url);
}

type Server = HookParameters<"astro:server:setup">["server"];
