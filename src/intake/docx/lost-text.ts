import { allParagraphs } from "../document.ts";
import { cleanCharacters } from "../repair.ts";
import type { Block } from "../document.ts";

/** Words that the file holds and the reading does not, such as those of a text box; deleted ones do not count. */
export function findLostWords(documentXml: string, blocks: readonly Block[]): string[] {
  const kept = new Set(allParagraphs(blocks).flatMap(({ text }) => wordsOf(text)));
  return [...new Set(wordsOf(textOf(documentXml)))].filter((word) => !kept.has(word));
}

function textOf(xml: string): string {
  return xml
    .replace(/<mc:Choice[\s>](?:(?!<\/mc:Choice>)[\s\S])*<\/mc:Choice>(?=\s*<mc:Fallback>)/gu, "")
    .replace(/<w:moveFrom[\s>](?:(?!<\/w:moveFrom>)[\s\S])*<\/w:moveFrom>/gu, "")
    .replace(/<\/w:p>|<w:(?:br|cr|tab|p)[\s/>]/gu, " $&")
    .replace(/<w:(?:instrText|delText)[\s>][^<]*/gu, "")
    .replace(/<w:noBreakHyphen\/>/gu, "-")
    .replace(/<[^>]*>/gu, "")
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities[name] ?? " ");
}

function wordsOf(text: string): string[] {
  return (
    cleanCharacters(text)
      .toLocaleLowerCase("pl")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
