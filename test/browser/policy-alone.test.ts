import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toHtml } from "hast-util-to-html";
import type { Frame, Page } from "playwright-core";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { afterAll, expect, test } from "vitest";
import { serveFolder } from "../../scripts/serve.ts";
import { parseProse } from "../../src/prose/parse.ts";
import { toContentSecurityPolicy } from "../../src/site/content-security.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { connectToBrowser } from "./shared-browser.ts";

// What pages would hold if nothing but their policy stood between an attack and the reader: no guard, no safe tree,
// and every attack once more as raw HTML.
const attacks = JSON.parse(
  readFileSync(new URL("../fixtures/prose/attacks.json", import.meta.url), "utf8"),
) as { source: string }[];
const sources = [
  ...new Set([...hostileTexts, ...attacks.map(({ source }) => source), ...thatFetch("zly.example")]),
];
const toElements = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();

const policies = {
  none: undefined,
  "a page's": toContentSecurityPolicy({ withScript: false }),
  "a search page's": toContentSecurityPolicy({ withScript: true }),
};

const folder = mkdtempSync(join(tmpdir(), "postulat-policy-"));
const framesPerPage = 150;
// Only pages below this address may be framed.
mkdirSync(join(folder, "osadz/atak"), { recursive: true });
Object.values(policies).forEach((policy, kind) => {
  sources.forEach((source, index) => {
    writeFileSync(join(folder, `osadz/atak/${kind}-${index}.html`), toPage(source, policy));
    const shown = sources.slice(index, index + framesPerPage).map((_, at) => toFrame(kind, index + at));
    if (index % framesPerPage === 0)
      writeFileSync(
        join(folder, `osadz/${kind}-${index}.html`),
        `<!doctype html><title>Ataki</title>${shown.join("")}`,
      );
  });
});
const served = await serveFolder(folder, { port: 0 });
const browser = await connectToBrowser();
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

test("without a policy, many of the attacks do what they are meant to", async () => {
  const outcomes = await attackAll(0);
  expect(outcomes.filter(({ state }) => state === "run").length).toBeGreaterThan(40);
  expect(outcomes.filter(({ asked }) => asked.length > 0).length).toBeGreaterThan(10);
});

test.each([
  ["a page's", 1],
  ["a search page's", 2],
])("under %s policy none of them runs, opens a dialog or asks another host for anything", async (_, kind) => {
  const outcomes = await attackAll(kind);
  expect(outcomes).toHaveLength(sources.length);
  expect(outcomes.filter(({ state, asked }) => state !== "quiet" || asked.length > 0)).toEqual([]);
});

/** Every attack in a frame of its own, many frames a page. */
async function attackAll(kind: number): Promise<Outcome[]> {
  const context = await browser.newContext();
  try {
    // A dialog would stop the others.
    await context.addInitScript(() => {
      const mark = (): null => {
        Object.assign(globalThis, { zhakowano: 1 });
        return null;
      };
      Object.assign(globalThis, { alert: mark, confirm: mark, prompt: mark });
    });
    const outcomes: Outcome[] = [];
    for (let first = 0; first < sources.length; first += framesPerPage)
      outcomes.push(...(await attackSome(await context.newPage(), kind, first)));
    return outcomes;
  } finally {
    await context.close();
  }
}

async function attackSome(page: Page, kind: number, first: number): Promise<Outcome[]> {
  const some = sources.slice(first, first + framesPerPage);
  const asked: string[] = [];
  await page.route(
    (address) => address.origin !== served.address,
    (route) => {
      asked.push(`${route.request().frame().name()} ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(`${served.address}/osadz/${kind}-${first}.html`);
  const states = await page.evaluate(followAndLook);
  // A frame may go to a data: address, where the policy goes with it; a page may not.
  for (const [index, state] of states.entries())
    if (state === "gone") states[index] = await lookInto(page.frame({ name: String(first + index) }));
  await page.close();
  return some.map((source, index) => ({
    source,
    state: states[index] ?? "missing",
    asked: asked.filter((request) => request.startsWith(`${first + index} `)),
  }));
}

async function lookInto(frame: Frame | null): Promise<string> {
  const isMarked = await frame?.evaluate(() => "zhakowano" in globalThis);
  return isMarked === false ? "quiet" : "run";
}

/** Follows what leads to a program and not to a page, waits for what waits itself, and looks into every frame. */
async function followAndLook(): Promise<string[]> {
  const frames = [...document.querySelectorAll("iframe")];
  const isProgram = (address: string): boolean =>
    /^\s*(?:j\s*a\s*v\s*a|vbscript|data|blob)[^/]*:/i.test(address);
  for (const { contentDocument } of frames)
    for (const element of contentDocument?.querySelectorAll<HTMLElement>("a, form, button, input") ?? []) {
      const names = ["href", "xlink:href", "action", "formaction"];
      if (!names.some((name) => isProgram(element.getAttribute(name) ?? ""))) continue;
      if (element.tagName === "FORM") (element as HTMLFormElement).requestSubmit();
      else element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  return frames.map(({ contentWindow }) => {
    try {
      return contentWindow !== null && "zhakowano" in contentWindow ? "run" : "quiet";
    } catch {
      return "gone";
    }
  });
}

function toPage(source: string, policy: string | undefined): string {
  const rendered = toHtml(toElements.runSync(parseProse(source, "field")), { allowDangerousHtml: true });
  const meta = policy === undefined ? "" : `<meta http-equiv="content-security-policy" content="${policy}">`;
  const head = `<head><meta charset="utf-8">${meta}<title>Atak</title></head>`;
  // Whatever the first form leaves open is closed before the second.
  const closing = `"'--></textarea></title></style></script></noscript></template></select></svg></math>`;
  return `<!doctype html><html lang="pl">${head}<body><main>${rendered}${closing}${source}</main></body></html>`;
}

function toFrame(kind: number, index: number): string {
  return `<iframe name="${index}" src="/osadz/atak/${kind}-${index}.html"></iframe>`;
}

/** Ways in which a page asks another host for something by itself. */
function thatFetch(host: string): readonly string[] {
  const address = `https://${host}/x`;
  return [
    `<img src="${address}">`,
    `<img srcset="${address} 1x">`,
    `<picture><source srcset="${address}"><img></picture>`,
    `<script src="${address}"></script>`,
    `<script type=module src="${address}"></script>`,
    `<link rel=stylesheet href="${address}">`,
    `<link rel=icon href="${address}">`,
    `<link rel=preload as=image href="${address}">`,
    `<link rel=prefetch href="${address}">`,
    `<link rel=modulepreload href="${address}">`,
    `<link rel=manifest href="${address}">`,
    `<iframe src="${address}"></iframe>`,
    `<object data="${address}"></object>`,
    `<embed src="${address}">`,
    `<video src="${address}" poster="${address}" autoplay></video>`,
    `<audio src="${address}" autoplay></audio>`,
    `<video><track default src="${address}"></video>`,
    `<input type=image src="${address}">`,
    `<body background="${address}">`,
    `<table background="${address}"><tr><td>x</table>`,
    `<svg><image href="${address}"/></svg>`,
    `<svg><use href="${address}#x"/></svg>`,
    `<svg><filter id=f><feImage href="${address}"/></filter><rect width=9 height=9 filter="url(#f)"/></svg>`,
    `<style>@import "${address}";</style>`,
    `<style>p{background:url(${address})}</style><p>x</p>`,
    `<style>@font-face{font-family:f;src:url(${address})}p{font-family:f}</style><p>x</p>`,
    `<p style="background:url(${address})">x</p>`,
    `<base href="https://${host}/"><img src="x">`,
    `<form action="${address}"><button autofocus onfocus="this.form.submit()">x</button></form>`,
    `<script>fetch("${address}")</script>`,
    `<script>new Image().src="${address}"</script>`,
    `<script>navigator.sendBeacon("${address}")</script>`,
    `<script>location="${address}"</script>`,
    `<img src=x onerror="fetch('${address}')">`,
  ];
}

interface Outcome {
  readonly source: string;
  readonly state: string;
  readonly asked: readonly string[];
}
