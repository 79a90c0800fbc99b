import { existsSync, globSync, mkdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toEditorSchemas } from "../../src/entries/editor-schemas.ts";
import { formatFileMistake } from "../file-mistake.ts";

/**
 * Writes what the Astro extension of VS Code reads to help in the headers of `.mdx` files: which file has which schema,
 * and the schemas. It knows only files that are listed, so a new one has to be listed too.
 */
export function writeHeaderHelp(root = projectRoot): void {
  const schemas = toEditorSchemas().filter(({ glob }) => glob.endsWith(".mdx"));
  const listed = schemas.flatMap(({ name, glob }) =>
    globSync(glob, { cwd: root }).map((file) => [toKey(join(root, file)), toOwnName(name)] as const),
  );
  const list = {
    collections: schemas.map(({ name }) => ({ name: toOwnName(name), hasSchema: true })),
    entries: Object.fromEntries(listed.toSorted()),
  };
  try {
    const folder = join(root, ".astro/collections");
    mkdirSync(folder, { recursive: true });
    for (const { name, schema } of schemas)
      writeChanged(join(folder, `${toOwnName(name)}.schema.json`), JSON.stringify(schema));
    writeChanged(join(folder, "collections.json"), JSON.stringify(list));
  } catch (error) {
    // Who cannot write there goes without help; it is not worth stopping what they came for.
    if (formatFileMistake(error) === undefined) throw error;
  }
}

/** Writes it, and again whenever a file comes or goes, until it is told to stop. */
export function keepHeaderHelp(root = projectRoot): () => void {
  writeHeaderHelp(root);
  const content = join(root, "content");
  if (!existsSync(content)) return () => undefined;
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(content, { recursive: true }, (event) => {
    if (event !== "rename") return;
    clearTimeout(waiting);
    waiting = setTimeout(writeHeaderHelp, burst, root);
  });
  // Whoever cannot watch is helped with the files of today.
  watcher.on("error", () => undefined);
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}

const projectRoot = join(import.meta.dirname, "../..");
const burst = 100;

/** Apart from those that Astro writes there. */
function toOwnName(name: string): string {
  return `content-${name}`;
}

/** As the extension looks a file up. */
function toKey(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/** The extension starts anew whenever one is written. */
function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
