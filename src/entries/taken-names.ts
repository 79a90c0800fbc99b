import { toMessage } from "./content-file.ts";
import type { ReadFile } from "./read-entry.ts";

/** Of a file whose right name another one has, nothing more is made than to say so. */
export function tellTaken(read: readonly ReadFile[]): readonly ReadFile[] {
  if (!read.some(isMisnamed)) return read;
  const owners = new Map(read.flatMap((file) => (isMisnamed(file) ? [] : [[toKey(file), file.file]])));
  return read.map((file) => {
    const owner = isMisnamed(file) ? owners.get(toKey(file)) : undefined;
    if (owner === undefined) return file;
    const [first, ...others] = file.problems;
    const what = `to zapewne ten sam wpis co w pliku ${owner}, a portal czyta tylko tamten`;
    const how =
      "przenieś tam to, czego w nim brakuje, i usuń ten plik; jeśli to inny wpis, nazwij go wyraźnie inaczej";
    const told = first && { ...first, message: toMessage({ what, how }) };
    return { ...file, parts: undefined, problems: [...(told === undefined ? [] : [told]), ...others] };
  });
}

function isMisnamed({ isMisplaced, parts }: ReadFile): boolean {
  return isMisplaced === true && parts !== undefined;
}

function toKey({ name, id }: ReadFile): string {
  return `${name} ${id}`;
}
