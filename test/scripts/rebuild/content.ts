import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateContent } from "../../../scripts/generate/content.ts";
import { listFiles } from "../../../scripts/output-files.ts";
import { checkContent } from "../../../src/entries/check-content.ts";

/** Texts of a content folder by their paths. */
export type Content = ReadonlyMap<string, string>;

export function inventContent(meetings: number, seed: string): Content {
  return new Map(Array.from(generateContent({ meetings, seed }), ({ path, text }) => [path, text] as const));
}

export function readContent(folder: string): Content {
  return new Map(
    listFiles(folder).map((file) => [file.slice(1), readFileSync(join(folder, file), "utf8")] as const),
  );
}

/** Makes a folder hold the content; what lies there already is not touched, nor is what is hidden. */
export function putContent(folder: string, content: Content): void {
  const lying = readContent(folder);
  for (const path of lying.keys())
    if (!content.has(path) && !path.startsWith(".")) rmSync(join(folder, path));
  for (const [path, text] of content) {
    if (lying.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The content where it is in order on a day, but for organisations that nobody mentions any more, which go. */
export function toLawful(content: Content, asOf: string): Content | undefined {
  const files = [...content].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { problems } = checkContent(files, { asOf });
  if (problems.length === 0) return content;
  if (problems.some(({ code }) => code !== "orphan-organization")) return undefined;
  const orphans = new Set(problems.map(({ file }) => file));
  return toLawful(new Map([...content].filter(([path]) => !orphans.has(path))), asOf);
}
