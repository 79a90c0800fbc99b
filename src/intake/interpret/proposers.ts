import { toMembers } from "./enumeration.ts";
import { isSameName } from "./inflection.ts";
import { beginsAsOffice, beginsAsOrganization } from "./names.ts";
import type { Paragraph } from "../document.ts";

/**
 * The proposers in a cell, as written. Lines and commas part them only where each part can be a name of its own.
 * @param known names from elsewhere in the document; a cell that is one of them is never divided
 */
export function toProposers(paragraphs: readonly Paragraph[], known: readonly string[]): string[] {
  const lines = paragraphs
    .flatMap(({ text }) => text.split("\n"))
    .map(trimName)
    .filter(Boolean);
  const whole = lines.join(" ");
  if (whole === "") return [];
  if (isKnown(whole, known)) return [whole];
  const byLine = groupLines(lines, known);
  return byLine.flatMap((line) =>
    isKnown(line, known) ? [line] : (divideByKnown(line, known) ?? divide(line, known)),
  );
}

/** Lines that do not begin as a name carry on the line before. */
function groupLines(lines: readonly string[], known: readonly string[]): string[] {
  return lines.reduce<string[]>((names, line) => {
    const last = names.at(-1);
    const isOwn = !(/^Prezydenta\s/u.test(line) && /^\p{Lu}\p{L}+$/u.test(last ?? ""));
    if (last === undefined || (isOwn && beginsName(line)) || isKnown(line, known)) return [...names, line];
    return [...names.slice(0, -1), `${last} ${line}`];
  }, []);
}

/** Names that follow each other without a sign between them, where each is known. */
function divideByKnown(line: string, known: readonly string[]): string[] | undefined {
  const words = line.split(" ");
  if (words.length > 40) return undefined;
  const divided: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= words.length; end += 1) {
    const start = Array.from({ length: end }, (_, index) => index).find(
      (index) =>
        divided[index] !== undefined &&
        isKnown(
          trimName(
            words
              .slice(index, end)
              .join(" ")
              .replace(/^(?:i|oraz)\s/u, ""),
          ),
          known,
        ),
    );
    const name = trimName(
      words
        .slice(start, end)
        .join(" ")
        .replace(/^(?:i|oraz)\s/u, ""),
    );
    divided[end] = start === undefined ? undefined : [...(divided[start] ?? []), name];
  }
  return divided[words.length];
}

function divide(line: string, known: readonly string[]): string[] {
  const parts = toMembers(
    line.replace(
      /\s+[/|]\s+|(?<=\p{Ll}["”]?)(?<!\s(?:i|oraz|z|ze|przy|dla))\s+(?=(?:Fundacja|Stowarzyszenie)\s["„\p{Lu}])/gu,
      "; ",
    ),
    (start) => beginsName(start) || startsKnown(start, known),
  ).map(trimName);
  const areNames = parts.every((part) => beginsName(part) || isKnown(part, known));
  return areNames ? parts : [trimName(line)];
}

function beginsName(text: string): boolean {
  return /^["„«]?\p{Lu}/u.test(text) && (beginsAsOrganization(text) || beginsAsOffice(text));
}

function isKnown(name: string, known: readonly string[]): boolean {
  return known.some((other) => isSameName(other, name));
}

function startsKnown(text: string, known: readonly string[]): boolean {
  return known.some((other) => text.startsWith(other));
}

function trimName(text: string): string {
  return text
    .replace(/^(?:[-–—−•*]|\d{1,2}[.)])\s+/u, "")
    .replace(/[\s,;/|]+$/u, "")
    .replace(/^[/|]\s+/u, "")
    .trim();
}
