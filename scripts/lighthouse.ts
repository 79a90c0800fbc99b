import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { findChromium, type Chromium } from "./chromium.ts";
import { isPageFile, listFiles, toPagePath } from "./output-files.ts";
import { serveFolder } from "./serve.ts";

// Fetched when asked for: 176 MB that no other command needs.
const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

async function main(): Promise<void> {
  const { out } = parseArgs({ options: { out: { type: "string", default: "dist" } } }).values;
  if (!existsSync(join(out, "index.html"))) throw new Error(`No portal in "${out}". First: npm run build`);
  const chromium = await findChromium();
  const paths = pickPaths(listFiles(out).filter(isPageFile).map(toPagePath));
  const { address, close } = await serveFolder(out, { port: 0 });
  try {
    console.log(CATEGORIES.map((category) => category.padStart(14)).join(" "));
    for (const path of paths) console.log(formatReport(path, await measure(address + path, chromium)));
  } finally {
    await close();
  }
}

/** Home, the first meeting, its first proposal, the first organisation, the search. */
function pickPaths(paths: readonly string[]): string[] {
  const first = (pattern: RegExp): string[] => paths.filter((path) => pattern.test(path)).slice(0, 1);
  // A year is a list of meetings, not one of them.
  const meeting = first(/^\/spotkania\/(?!\d{4}\/)[^/]+\/$/);
  const proposal = meeting.flatMap((path) => {
    const folder = path.replace("/spotkania/", "/propozycje/");
    return paths.filter((candidate) => candidate.startsWith(folder) && candidate !== folder).slice(0, 1);
  });
  return ["/", ...meeting, ...proposal, ...first(/^\/organizacje\/[^/]+\/$/), ...first(/^\/szukaj\/$/)];
}

async function measure(url: string, { executablePath, args, env }: Chromium): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    "npx",
    [
      ...[
        "--yes",
        LIGHTHOUSE,
        url,
        "--quiet",
        "--output=json",
        "--output-path=stdout",
        "--no-enable-error-reporting",
      ],
      ...[`--only-categories=${CATEGORIES.join(",")}`, "--form-factor=mobile"],
      `--chrome-flags=${["--headless=new", ...args].join(" ")}`,
    ],
    { env: { ...process.env, ...env, CHROME_PATH: executablePath }, maxBuffer: 256 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

/** The four scores in a row, and under it every audit that cost a point. */
function formatReport(path: string, { categories, audits }: Report): string {
  const scores = CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? 0) * 100)).padStart(14));
  const costly = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1);
  const lines = costly.map(
    ({ title, score, displayValue = "" }) => `    ${score ?? ""} ${title} ${displayValue}`,
  );
  return [`${scores.join(" ")}  ${path}`, ...lines].join("\n");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}
