import * as addresses from "../domain/addresses.ts";
import { bindShortWords } from "../polish/typography.ts";
import { toHeadingId } from "../prose/heading-ids.ts";
import { readHeadings } from "../prose/links.ts";
import type { ReadFile } from "./read-entry.ts";
import { type AnchoredKind, isOfTemplate } from "./template-anchors.ts";

/** The anchors that the body of a file and its proposals make. */
export function toFragments({ body, yaml, name }: ReadFile): ReadonlySet<string> {
  const headings = body === undefined ? [] : readHeadings(body.source);
  const own = headings.flatMap((words) => [toHeadingId(words), toHeadingId(bindShortWords(words))]);
  const proposals = name === "meetings" ? proposalsOf(yaml?.data) : [];
  return new Set([...own, ...own.map((id) => `tresc-${id}`), ...proposals.flatMap(({ id }) => toPair(id))]);
}

/**
 * Whether an anchor is on a page that shows one entry. Those of lists, and of what could not be read, are given the
 * benefit of the doubt.
 */
export function toKnownFragments(read: readonly ReadFile[]): (path: string, fragment: string) => boolean {
  let pages: ReadonlyMap<string, AnchoredPage> | undefined;
  const known = new Map<string, ReadonlySet<string>>();
  return (path, fragment) => {
    if (fragment === "") return true;
    pages ??= new Map(read.flatMap(toPages).map((page) => [page.path, page]));
    const page = pages.get(path.replace(/index\.html$/, "").replace(/\/?$/, "/"));
    if (page === undefined || isOfTemplate(page.kind, fragment)) return true;
    const fragments = known.get(page.path) ?? page.toOwn();
    known.set(page.path, fragments);
    return fragments.has(fragment);
  };
}

function toPages(file: ReadFile): readonly AnchoredPage[] {
  const { name, id, entry } = file;
  if (entry === undefined) return [];
  switch (name) {
    case "meetings":
      return [
        { path: addresses.meetingPath(id), kind: "meeting", toOwn: () => toFragments(file) },
        ...proposalsOf(entry.data).map((proposal) => toProposalPage(id, proposal)),
      ];
    case "pages":
      return [{ path: addresses.pagePath(id), kind: "page", toOwn: () => toFragments(file) }];
    case "organizations":
      return [{ path: addresses.organizationPath(id), kind: "organization", toOwn: none }];
    case "offices":
      return [{ path: addresses.officePath(id), kind: "office", toOwn: none }];
    case "themes":
      return [{ path: addresses.themePath(id), kind: "theme", toOwn: none }];
    case "programmes":
      return [{ path: addresses.programmePath(id), kind: "programme", toOwn: none }];
    case "spheres":
      return idsOf(entry.data, "spheres", "point").map((point) => ({
        path: addresses.spherePath(point),
        kind: "sphere" as const,
        toOwn: none,
      }));
    case "glossary": {
      const terms = new Set(idsOf(entry.data, "terms", "id"));
      return [{ path: addresses.sections.glossary, kind: "glossary", toOwn: () => terms }];
    }
    default:
      return [];
  }
}

function toProposalPage(meeting: string, { id, commitments }: ReadProposal): AnchoredPage {
  const own = commitments.flatMap((commitment) => [
    addresses.commitmentFragment(commitment),
    `slowa-${id}-${commitment}`,
  ]);
  const path = addresses.proposalPath(`${meeting}/${id}`);
  return { path, kind: "proposal", toOwn: () => new Set([...toPair(id), ...own]) };
}

function toPair(id: string): readonly string[] {
  return [addresses.pairFragment(id), `pytanie-${id}`, `dowod-${id}`];
}

/** Of data that may not have been validated. */
function proposalsOf(data: unknown): readonly ReadProposal[] {
  return listOf(data, "proposals").map((proposal) => ({
    id: String(proposal["id"]),
    commitments: idsOf(proposal["response"], "commitments", "id"),
  }));
}

function idsOf(data: unknown, list: string, field: string): readonly string[] {
  return listOf(data, list).map((item) => String(item[field]));
}

function listOf(data: unknown, field: string): readonly Record<string, unknown>[] {
  const value = (data as Record<string, unknown> | null | undefined)?.[field];
  return Array.isArray(value) ? value.map((item) => (item ?? {}) as Record<string, unknown>) : [];
}

function none(): ReadonlySet<string> {
  return new Set();
}

interface AnchoredPage {
  readonly path: string;
  readonly kind: AnchoredKind;
  /** The anchors that its entry makes, beside those of its template. */
  readonly toOwn: () => ReadonlySet<string>;
}

interface ReadProposal {
  readonly id: string;
  readonly commitments: readonly string[];
}
