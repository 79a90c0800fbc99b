import { type LocatedProblem, toMessage } from "./content-file.ts";

/**
 * Names that Windows keeps for its devices, whatever ending they have: of a repository that holds one nobody there can
 * get the files. As a name of a file, or of a folder on the way to it.
 */
export function findReservedName(file: string): LocatedProblem | undefined {
  const name = file.split("/").find((step) => reserved.test(step));
  if (name === undefined) return undefined;
  const [word = ""] = /^[^.]*/.exec(name) ?? [];
  const what = `nazwę „${word}” ma w Windows urządzenie, więc pliku ani katalogu o takiej nazwie nie da się tam zapisać`;
  const how = `dopisz do niej drugie słowo, np. ${word}-miejski${name.slice(word.length)}`;
  return { code: "file-name", file, line: 1, column: 1, message: toMessage({ what, how }) };
}

const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$) *(?:\.|$)/i;
