import { beginsAsBranch, beginsAsOrganization } from "./names.ts";

/**
 * The members of an enumeration in running text. Commas inside a name ("Wydział Kultury, Sportu i Turystyki") part nothing;
 * "i", "oraz" part only where a new member begins.
 * @param isHead tells whether a member can begin with these words
 */
export function toMembers(enumeration: string, isHead: (start: string) => boolean): string[] {
  const text = partNumbered(enumeration.replace(/[\s;]+$/u, ""));
  if (text.includes(";"))
    return text
      .split(";")
      .flatMap((part) => splitLast(part, isHead))
      .map(trimMember)
      .filter(Boolean);
  const chunks = splitOutsideQuotes(text);
  const grouped = chunks.reduce<string[]>((members, chunk, index) => {
    const last = members.at(-1);
    // A name that is closed by its quotation mark has no more words behind a comma.
    const isClosed = /[”»"]$/u.test(last?.trim() ?? "") && /^\s*["„]?\p{Lu}/u.test(chunk);
    const isTail =
      beginsAsBranch(chunk.trim(), last) ||
      (!isClosed && !isHead(chunk.trim()) && isTailOfName(chunks, index, isHead));
    const belongs = last !== undefined && isTail;
    return belongs ? [...members.slice(0, -1), `${last},${chunk}`] : [...members, chunk];
  }, []);
  return grouped
    .flatMap((member) => splitLast(member, isHead))
    .map(trimMember)
    .filter(Boolean);
}

/** "1. …, 2. …": numbers part the members, whatever stands between them. */
function partNumbered(text: string): string {
  const isNumbered = /^\s*1[.)]\s/u.test(text) && /[\s,;]2[.)]\s/u.test(text);
  return isNumbered
    ? text.replace(/(?:^|[\s,;]+(?:i\s|oraz\s)?)\d{1,2}[.)]\s+/gu, "; ").replace(/^; /u, "")
    : text;
}

/** "…, Równości i Zdrowia": words without a head of their own, up to an "i", close the name before them. */
function isTailOfName(chunks: readonly string[], index: number, isHead: (start: string) => boolean): boolean {
  for (const chunk of chunks.slice(index)) {
    const text = chunk.trim();
    if (isHead(text)) return false;
    if (/\s(?:i|oraz)\s/u.test(text)) return !startsAfterAnd(text, isHead);
  }
  return false;
}

function startsAfterAnd(text: string, isHead: (start: string) => boolean): boolean {
  const parts = text.split(/\s(?:i|oraz|a także)\s/u);
  return parts.length === 2 && isHead(parts[1] ?? "") && (parts[0] ?? "").split(" ").length > 2;
}

function splitLast(member: string, isHead: (start: string) => boolean): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of member.matchAll(/\s(?:i|oraz|a także|jak również|jak i|jak też)\s+/gu)) {
    const after = member.slice(match.index + match[0].length);
    if (isInQuotes(member, match.index) || !isHead(after)) continue;
    // "Fundacja i Ośrodek Terapii": a form without a name is not yet a member.
    if (beginsAsOrganization(member.trim()) && !/\s/u.test(member.slice(start, match.index).trim())) continue;
    parts.push(member.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, member.slice(start)];
}

function splitOutsideQuotes(text: string): string[] {
  const cuts = [...text.matchAll(/,(?=\s)/gu)]
    .map(({ index }) => index)
    .filter((index) => !isInQuotes(text, index));
  return [...cuts, text.length].map((cut, index) =>
    text.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, cut),
  );
}

function isInQuotes(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const open = (before.match(/[„«]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length;
  return open > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
}

function trimMember(member: string): string {
  return member
    .trim()
    .replace(/^(?:oraz|a także|jak również|i)\s+/u, "")
    .replace(/(?:[,;:]|(?<!\p{L})[-–]|(?<![\s(](?:r|im|św|ds|ul|al|pl|o\.o))\.)+$/u, "")
    .trim();
}
