import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isExplained } from "../../src/domain/explained.ts";
import { countIds, findUnregistered } from "../../src/domain/published-ids.ts";
import { readRegistry } from "../../src/entries/registry-file.ts";
import { formatCount } from "../../src/polish/plural.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { type LocatedProblem, toMessage } from "../../src/entries/content-file.ts";
import { findSilentChanges, proposalIdsOf } from "../../src/entries/silent-changes.ts";
import { UserMistake } from "../user-mistake.ts";
import { readBlobs } from "./read-blobs.ts";
import { runGit } from "./run-git.ts";

/** What was published at a place in the history and was changed since without a correction, or is gone without a word. */
export function findProblemsSince(ref: string, portal: Portal, content: string): readonly LocatedProblem[] {
  const base = runGit(content, ["merge-base", ref, "HEAD"])?.toString().trim() ?? ref;
  return [...findShortenedRegistry(base, content), ...findChangedMeetings(ref, base, { portal, content })];
}

function findChangedMeetings(
  ref: string,
  base: string,
  { portal, content }: { readonly portal: Portal; readonly content: string },
): readonly LocatedProblem[] {
  return readMeetingsAt(ref, base, content).flatMap((before) => {
    const id = basename(before.file, ".mdx");
    const present = portal.meetings.find((meeting) => meeting.id === (followMove(portal, id) ?? id));
    if (present === undefined)
      return isExplained(portal, "meeting", id) ? [] : [toLost(before.file, `spotkanie „${id}”`)];
    const after = { file: present.file, source: readFileSync(join(content, present.file), "utf8") };
    const lost = proposalIdsOf(before)
      .filter((proposal) => !present.proposals.some((other) => other.id === proposal))
      .filter((proposal) => !isExplained(portal, "proposal", `${id}/${proposal}`))
      .map((proposal) => toLost(present.file, `propozycja ${proposal}`));
    return [...findSilentChanges(before, after), ...lost];
  });
}

/** Lines of the registry are only ever added: whoever takes one away could take an address away with it. */
function findShortenedRegistry(base: string, content: string): readonly LocatedProblem[] {
  const file = "addresses.yaml";
  const then = runGit(content, ["show", `${base}:./${file}`]);
  if (then === undefined) return [];
  const place = join(content, file);
  const now = readRegistry(existsSync(place) ? readFileSync(place) : undefined);
  const count = countIds(findUnregistered(now, readRegistry(then)));
  if (count === 0) return [];
  const what = `w spisie adresów brakuje ${formatCount(count, ["wiersza", "wierszy", "wierszy"])}, które już w nim były`;
  const how = "przywróć je; npm run register nowe dopisuje, a dawnych się nie usuwa";
  return [{ code: "registry-shortened", file, line: 1, column: 1, message: toMessage({ what, how }) }];
}

function readMeetingsAt(ref: string, base: string, content: string) {
  const tree = ref.startsWith("-")
    ? undefined
    : runGit(content, ["ls-tree", "-r", "-z", base, "--", "meetings/"]);
  if (tree === undefined)
    throw new UserMistake(
      `--since: w historii treści nie ma „${ref}”. Podaj gałąź, znacznik albo numer zmiany, np. origin/main, a w płytkiej kopii pobierz najpierw całą historię (git fetch --unshallow)`,
    );
  const files = tree
    .toString("utf8")
    .split("\0")
    .filter((line) => line.endsWith(".mdx"));
  const listed = files.map((line) => ({
    blob: line.split(/\s/)[2] ?? "",
    file: line.slice(line.indexOf("\t") + 1),
  }));
  const blobs = readBlobs(
    content,
    listed.map(({ blob }) => blob),
  );
  if (blobs === undefined)
    throw new UserMistake("--since: tej kopii brakuje części historii; pobierz ją całą");
  return listed.map(({ file, blob }) => ({ file, source: blobs.get(blob)?.toString("utf8") ?? "" }));
}

function followMove({ redirects }: Portal, id: string): string | undefined {
  return redirects.find(({ kind, from }) => kind === "meeting" && from === id)?.to;
}

function toLost(file: string, what: string): LocatedProblem {
  const how =
    "przywróć ten wpis, a jeśli ma zniknąć, podaj dzień i powód w withdrawn.yaml albo nowy identyfikator w redirects.yaml";
  return {
    code: "lost-record",
    file,
    line: 1,
    column: 1,
    message: toMessage({ what: `${what}: opublikowano, a teraz tego nie ma`, how }),
  };
}
