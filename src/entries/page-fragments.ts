import { meetingPath, pagePath } from "../domain/addresses.ts";
import { bindShortWords } from "../polish/typography.ts";
import { toHeadingId } from "../prose/heading-ids.ts";
import { readHeadings } from "../prose/links.ts";
import type { ReadFile } from "./read-entry.ts";

/** The anchors that the body of a file and its proposals make. */
export function toFragments({ body, yaml, name }: ReadFile): ReadonlySet<string> {
  const headings = body === undefined ? [] : readHeadings(body.source);
  const own = headings.flatMap((words) => [toHeadingId(words), toHeadingId(bindShortWords(words))]);
  const proposals = name === "meetings" ? proposalIds(yaml?.data) : [];
  return new Set([
    ...own,
    ...own.map((id) => `tresc-${id}`),
    ...proposals.flatMap((id) => [`propozycja-${id}`, `pytanie-${id}`, `dowod-${id}`]),
  ]);
}

/**
 * Whether an anchor is on a page that is made of one file: a meeting's or a page's. Those of other pages, and of what
 * could not be read, are given the benefit of the doubt.
 */
export function toKnownFragments(read: readonly ReadFile[]): (path: string, fragment: string) => boolean {
  const files = new Map(
    read.flatMap((file) => {
      const path = file.name === "meetings" ? meetingPath(file.id) : pagePath(file.id);
      const isPage = file.entry !== undefined && (file.name === "meetings" || file.name === "pages");
      return isPage ? [[path, file] as const] : [];
    }),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (path, fragment) => {
    const page = path.replace(/index\.html$/, "").replace(/\/?$/, "/");
    const file = files.get(page);
    if (file === undefined || ofTemplates[file.name]?.test(fragment) === true) return true;
    const fragments = known.get(page) ?? toFragments(file);
    known.set(page, fragments);
    return fragments.has(fragment);
  };
}

function proposalIds(data: unknown): readonly string[] {
  const { proposals } = (data ?? {}) as { proposals?: unknown };
  return Array.isArray(proposals) ? (proposals as { id?: unknown }[]).map(({ id }) => String(id)) : [];
}

const ofTemplates: Readonly<Partial<Record<ReadFile["name"], RegExp>>> = {
  meetings:
    /^(?:$|tresc|metryczka|zrodlo|zglos-blad|zakres|zacytuj|w-skrocie|strona-miasta|sprostowani[ae].*|slowniczek|slowo-.*|przebieg|propozycje|organizacje|materialy|kanal|nazwy)$/,
  pages: /^(?:$|tresc|zglos-blad|slowniczek|slowo-.*)$/,
};
