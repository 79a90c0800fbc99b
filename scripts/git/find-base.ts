import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserMistake } from "../user-mistake.ts";
import { findRefusal, runGit } from "./run-git.ts";

/**
 * The commit since which content is compared: the last one that a place in the history and the present have in common,
 * or the place itself where they have none. Throws where git cannot tell or the content did not lie here then.
 */
export function findBase(ref: string, content: string): string {
  const isOption = ref.startsWith("-");
  const commit = isOption
    ? undefined
    : readLine(content, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (commit === undefined) throw new UserMistake(`--since: ${tellWhy(ref, content)}`);
  const base = readLine(content, ["merge-base", commit, "HEAD"]) ?? commit;
  const [moved] = runGit(content, ["cat-file", "-e", `${base}:./portal.yaml`])
    ? []
    : findFormerFolders(base, content);
  if (moved === undefined) return base;
  throw new UserMistake(
    `--since: w „${ref}” treść leżała w katalogu „${moved}”, którego już nie ma, więc nie ma z czym porównać. Przenieś katalog osobną zmianą, w której słowa zostają te same, i przyjmij ją bez --since`,
  );
}

function tellWhy(ref: string, content: string): string {
  const refusal = findRefusal(content);
  switch (refusal?.reason) {
    case "no-git":
      return "nie ma tu programu git, a z niego sprawdzenie wie, co opublikowano. Zainstaluj go (https://git-scm.com)";
    case "no-repository":
      return "katalog treści nie leży w repozytorium gita, więc nie wiadomo, co opublikowano";
    case "not-ours":
      return `git nie czyta repozytorium, które należy do innego użytkownika. Jeśli mu ufasz, wpisz: git config --global --add safe.directory ${refusal.folder}`;
    default:
      return `w historii treści nie ma „${ref}”. Podaj gałąź, znacznik albo numer zmiany, np. origin/main, a w płytkiej kopii pobierz najpierw całą historię (git fetch --unshallow)`;
  }
}

/** Where other content lay that is no more: it may have been moved here. */
function findFormerFolders(base: string, content: string): readonly string[] {
  const top = readLine(content, ["rev-parse", "--show-toplevel"]) ?? content;
  const files = runGit(content, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", base]);
  return (files?.toString("utf8") ?? "")
    .split("\0")
    .filter((file) => /(?:^|\/)portal\.yaml$/.test(file) && !existsSync(join(top, file)))
    .map((file) => dirname(file));
}

function readLine(content: string, args: readonly string[]): string | undefined {
  return runGit(content, args)?.toString("utf8").trim();
}
