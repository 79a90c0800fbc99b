import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "../src/entries/content-file.ts";
import { splitFrontmatter } from "../src/entries/split-frontmatter.ts";

/** What stands below the facts of a file of a content folder. */
export function readBody(content: string, file: string): string {
  return toBody(readFileSync(join(content, file)));
}

/** The same of files that have been read, by their paths, without holding on to all that they say. */
export function toBodies(files: readonly ContentFile[]): (file: string) => string {
  const bodies = new Map(
    files
      .filter(({ path }) => path.endsWith(".mdx"))
      .map(({ path, bytes }) => [path, Buffer.from(toBody(bytes))]),
  );
  return (file) => bodies.get(file)?.toString() ?? "";
}

/** The same of a file that has been read. */
export function toBody(bytes: Uint8Array): string {
  const source = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  return splitFrontmatter(source)?.body ?? "";
}
