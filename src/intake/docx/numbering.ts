import { toRoman } from "../interpret/roman.ts";
import { elementsOf, findAll, parseXml } from "../xml.ts";
import type { XmlElement } from "../xml.ts";

/**
 * Word does not write automatic numbers down. Each is counted here and put into its paragraph as the name of a bookmark,
 * which comes through where the number itself would not.
 */
export function withNumbersMarked(documentXml: string, numbering: Uint8Array | undefined): string {
  if (numbering === undefined) return documentXml;
  const count = toCounter(parseXml(numbering));
  return documentXml.replace(paragraphProperties, (properties) => {
    const list = /<w:numPr>[\s\S]*?<\/w:numPr>/u.exec(properties)?.[0] ?? "";
    const level = /<w:ilvl w:val="(\d)"/u.exec(list)?.[1] ?? "0";
    const number = /<w:numId w:val="(\d+)"/u.exec(list)?.[1];
    const label = number === undefined ? undefined : count(number, Number(level));
    if (label === undefined || !/^[\p{L}\p{N}.)]+$/u.test(label)) return properties;
    return `${properties}<w:bookmarkStart w:id="0" w:name="${bookmark}${label}"/>`;
  });
}

/** The number that a bookmark carries. */
export function markedNumber(name: string | undefined): string | undefined {
  return name?.startsWith(bookmark) === true ? name.slice(bookmark.length) : undefined;
}

/** Lists with one abstract definition go on counting where the last left off, unless one of them says where to start. */
function toCounter(root: XmlElement): (number: string, level: number) => string | undefined {
  const definitions = new Map(
    findAll(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", toLevels(one)]),
  );
  const lists = new Map(findAll(root, "w:num").map((one) => [one.attributes["w:numId"] ?? "", toList(one)]));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (number, level) => {
    const list = lists.get(number);
    const levels = definitions.get(list?.definition ?? "");
    if (!list || !levels?.[level]) return undefined;
    const before = counts.get(list.definition) ?? [];
    const restart = begun.has(number) ? undefined : list.starts.get(level);
    begun.add(number);
    const own = restart ?? (before[level] === undefined ? levels[level].start : before[level] + 1);
    const now = levels
      .slice(0, level + 1)
      .map((one, index) => (index === level ? own : (before[index] ?? one.start)));
    counts.set(list.definition, now);
    return labelOf(levels, level, now);
  };
}

function labelOf(levels: readonly Level[], level: number, counts: readonly number[]): string | undefined {
  const parts = levels.slice(0, level + 1).map(({ format }, index) => written(counts[index] ?? 0, format));
  const isWritable = parts.every((part) => part !== undefined);
  const text = levels[level]?.text ?? "";
  return isWritable
    ? text.replace(/%(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? "")
    : undefined;
}

function written(count: number, format: string): string | undefined {
  if (format === "decimal") return String(count);
  if (format === "upperRoman") return toRoman(count);
  if (format === "lowerRoman") return toRoman(count).toLowerCase();
  if (count < 1 || count > 26) return undefined;
  if (format === "lowerLetter") return String.fromCharCode(96 + count);
  return format === "upperLetter" ? String.fromCharCode(64 + count) : undefined;
}

function toLevels(definition: XmlElement): Level[] {
  return findAll(definition, "w:lvl").map((level) => ({
    start: Number(valueOf(level, "w:start") ?? 1),
    format: valueOf(level, "w:numFmt") ?? "decimal",
    text: valueOf(level, "w:lvlText") ?? "",
  }));
}

function toList(list: XmlElement): List {
  const starts = findAll(list, "w:lvlOverride").flatMap((override): [number, number][] => {
    const start = valueOf(override, "w:startOverride");
    return start === undefined ? [] : [[Number(override.attributes["w:ilvl"] ?? 0), Number(start)]];
  });
  return { definition: valueOf(list, "w:abstractNumId") ?? "", starts: new Map(starts) };
}

function valueOf(parent: XmlElement, name: string): string | undefined {
  return elementsOf(parent).find((child) => child.name === name)?.attributes["w:val"];
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1." */
  readonly text: string;
}

interface List {
  readonly definition: string;
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const bookmark = "number-of-paragraph:";
const paragraphProperties = /<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>/gu;
