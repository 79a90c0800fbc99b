import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { expect, test } from "vitest";
import { toReuse } from "../../scripts/rebuild/reuse.ts";
import { toSiteWriter } from "../../scripts/site-writer.ts";
import { writePages } from "../../scripts/write-pages.ts";
import { showPageRenderer } from "../../src/site/page-renderer.ts";

const late = "src/pages/propozycje/[meeting]/[proposal].astro";

test("pages stand where a host looks for them, those of proposals made last", async () => {
  const made: string[] = [];
  const pages = [
    toPage("/propozycje/a/1/", late),
    toPage("/404/", "src/pages/404.astro"),
    toPage("/tematy", "src/pages/tematy/index.astro"),
  ];
  const folder = await write(pages, (address) => {
    made.push(address);
    return `<p>${address}</p>`;
  });
  expect(made).toEqual(["/404/", "/tematy/", "/propozycje/a/1/"]);
  expect(filesIn(folder)).toEqual({
    "site/404.html": "<p>/404/</p>",
    "site/propozycje/a/1/index.html": "<p>/propozycje/a/1/</p>",
    "site/tematy/index.html": "<p>/tematy/</p>",
  });
});

test("a page that Astro would render otherwise is refused", async () => {
  const pages = [toPage("/tematy/", "src/pages/tematy/index.astro")];
  await expect(write(pages, () => "<p>inaczej</p>")).rejects.toThrow(
    "/tematy/: Astro would render this page otherwise",
  );
});

test("what the first page of a kind leaves to the second is refused", async () => {
  const route = toPage("", "src/pages/[page].astro").route;
  const pages = ["/o/", "/pomoc/"].map((pathname) => ({ pathname, route }));
  const [first] = pages;
  await expect(write(pages, () => `<p>${first?.pathname ?? ""}</p>`)).rejects.toThrow(
    "/pomoc/: Astro would render this page otherwise",
  );
});

test("a kind that a former build tried is not tried again", async () => {
  const route = toPage("", "src/pages/[page].astro").route;
  const folder = await write([{ pathname: "/o/", route }], (address) => `<p>${address}</p>`);
  const next = { folder, name: "next" };
  await write([{ pathname: "/pomoc/", route }], () => "<p>inaczej</p>", next);
  expect(filesIn(join(folder, "next"))).toEqual({ "pomoc/index.html": "<p>inaczej</p>" });
  const other = [toPage("/tematy/", "src/pages/tematy/index.astro")];
  await expect(write(other, () => "<p>inaczej</p>", { folder, name: "another" })).rejects.toThrow(
    "/tematy/: Astro would render this page otherwise",
  );
});

test("a page that cannot be rendered is named", async () => {
  const pages = [toPage("/tematy/", "src/pages/tematy/index.astro")];
  const fail = () => {
    throw new Error("no theme");
  };
  await expect(write(pages, fail)).rejects.toThrow("/tematy/: no theme");
});

test("two pages at one address are refused", async () => {
  const pages = [toPage("/tematy", "src/pages/a.astro"), toPage("/tematy/", "src/pages/b.astro")];
  await expect(write(pages, (address) => address)).rejects.toThrow(
    "/tematy/: given by src/pages/a.astro and by src/pages/b.astro",
  );
});

/** Astro's own way shows each page's address. */
async function write(
  pages: readonly PageToWrite[],
  render: (address: string) => string,
  { folder = mkdtempSync(join(tmpdir(), "postulat-pages-")), name = "site" } = {},
): Promise<string> {
  const out = join(folder, name);
  const prerenderer: AstroPrerenderer = {
    name: "test",
    getStaticPaths: () => Promise.resolve([...pages]),
    render: ({ url }) => Promise.resolve(new Response(`<p>${new URL(url).pathname}</p>`)),
  };
  showPageRenderer({
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown becomes a refusal
    render: async (address) => ({ html: render(address), reads: new Set(["settings "]) }),
    digestProps: (address) => Promise.resolve(address),
    digestRead: () => "the same",
  });
  const site = toSiteWriter(out);
  const reuse = toReuse({ memory: join(folder, "memory"), program: "1", out: join(folder, "site"), site });
  await writePages(prerenderer, {
    ...{ site, reuse },
    isOwn: () => true,
    compared: Promise.resolve(),
    written: () => undefined,
    count: () => undefined,
  });
  reuse.keep();
  return folder;
}

function toPage(pathname: string, component: string): PageToWrite {
  return { pathname, route: { component } as PageToWrite["route"] };
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

type PageToWrite = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];
