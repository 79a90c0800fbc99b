import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitFrontmatter } from "../src/entries/split-frontmatter.ts";

/** What stands below the facts of a file of a content folder. */
export function readBody(content: string, file: string): string {
  return toBody(readFileSync(join(content, file)));
}

/** The same of a file that has been read. */
export function toBody(bytes: Uint8Array): string {
  const source = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  return splitFrontmatter(source)?.body ?? "";
}
