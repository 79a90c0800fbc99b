import { join, relative, resolve } from "node:path";

/** What a command wrote, with the command that checks it. */
export function formatWritten(content: string, paths: readonly string[]): string {
  const isUsual = resolve("content") === content;
  return [
    paths.length > 1 ? "Zapisano szkice:" : "Zapisano szkic:",
    ...paths.map((path) => `  - ${shown(join(content, path))}`),
    "",
    `Teraz uzupełnij, co zostało (TODO), i sprawdź treść: npm run check${isUsual ? "" : ` -- --content ${shown(content)}`}`,
  ].join("\n");
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}
