import { findPersonalData } from "../../domain/personal-data.ts";
import { foldedWords, isSameName } from "../interpret/inflection.ts";
import { toMarkdown } from "./markdown.ts";
import { linkWords } from "./markdown-blocks.ts";
import { openWaiver } from "./yaml.ts";
import type { Link } from "../document.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { Passage } from "../interpret/passages.ts";

/** A form of a name in the running text and the office that it stands for. */
export interface OfficeName {
  readonly id: string;
  readonly text: string;
  /** Whether the text is quoted from this document, and so is looked for letter by letter. */
  readonly isVerbatim: boolean;
}

/** The narrative of a meeting as MDX: the document's paragraphs, its two lists as components, offices linked. */
export function toBody(meeting: ExtractedMeeting, offices: readonly OfficeName[]): string {
  return [...meeting.narrative, ...meeting.afterTable]
    .map((passage) => toBlock(passage, meeting, offices))
    .join("\n\n");
}

function toBlock(passage: Passage, meeting: ExtractedMeeting, offices: readonly OfficeName[]): string {
  const { text, items } = passage;
  const links = unmistakableLinks(passage);
  const linked = withOpenWaiver(linkNames(text, { offices, links }), text);
  if (items.length === 0) return linked;
  return `${linked}\n\n${listFor(items, meeting, links)}`;
}

/** Links of which it is clear where they belong: their words stand once. */
function unmistakableLinks({ text, items, links = [] }: Passage): readonly Link[] {
  const whole = [text, ...items].join("\n");
  return links.filter(({ words }) => whole.split(words).length === 2);
}

function listFor(
  items: readonly string[],
  { organizations, materials }: ExtractedMeeting,
  links: readonly Link[],
): string {
  const isListOf = (members: readonly string[]) =>
    members.length > 0 &&
    members.length === items.length &&
    items.every((item, index) => item.startsWith(members[index] ?? "\n"));
  if (isListOf(organizations)) return "<Organizacje />";
  if (isListOf(materials)) return "<Materialy />";
  return items.map((item) => withOpenWaiver(`- ${linkWords(item, links)}`, item)).join("\n");
}

function withOpenWaiver(line: string, text: string): string {
  return findPersonalData(text).length > 0 ? `${line} {/* ${openWaiver} */}` : line;
}

/** Links what leads somewhere: names of offices to their pages, other words to the addresses that the document has for them. */
function linkNames(
  text: string,
  { offices, links }: { offices: readonly OfficeName[]; links: readonly Link[] },
): string {
  let done = "";
  let rest = text;
  for (let next = firstOffice(rest, offices); next; next = firstOffice(rest, offices)) {
    done += `${linkWords(rest.slice(0, next.start), links)}<Urzad id="${next.id}">${toMarkdown(rest.slice(next.start, next.end))}</Urzad>`;
    rest = rest.slice(next.end);
  }
  return done + linkWords(rest, links);
}

function firstOffice(text: string, offices: readonly OfficeName[]): Found | undefined {
  const found = offices.flatMap((office) => findOffice(text, office) ?? []);
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

function findOffice(text: string, { id, text: name, isVerbatim }: OfficeName): Found | undefined {
  if (isVerbatim) {
    const start = text.indexOf(name);
    return start < 0 ? undefined : { id, start, end: start + name.length };
  }
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const count = foldedWords(name).length;
  for (let first = 0; first + count <= words.length; first += 1) {
    const start = words[first]?.index ?? 0;
    const last = words[first + count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const span = text.slice(start, end);
    if (/^\p{Lu}/u.test(span) && isSameName(span, name)) return { id, start, end };
  }
  return undefined;
}

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
