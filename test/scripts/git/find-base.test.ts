import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { findBase } from "../../../scripts/git/find-base.ts";
import { UserMistake } from "../../../scripts/user-mistake.ts";
import { commitAll, git } from "../../builders/repository.ts";

const folder = mkdtempSync(join(tmpdir(), "postulat-base-"));
const repository = join(folder, "zmiany żółte");
const content = join(repository, "content");
let first: string;

beforeAll(() => {
  mkdirSync(content, { recursive: true });
  git(["init", "--quiet", "--initial-branch=main", repository], folder);
  writeFileSync(join(content, "portal.yaml"), "name: Portal\n");
  commitAll(repository, "2026-11-20");
  first = git(["rev-parse", "HEAD"], repository).trim();
  git(["branch", "aside"], repository);
  writeFileSync(join(content, "portal.yaml"), "name: Inny\n");
  commitAll(repository, "2026-11-21");
});
beforeEach(() => void vi.unstubAllEnvs());
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each([["aside"], ["HEAD~1"], ["main~1"]])("%s is found by whatever name a commit has", (ref) => {
  expect(findBase(ref, content)).toBe(first);
});

test.each([
  ["nie-ma"],
  ["-p"],
  ["--output=x"],
  ["HEAD:content"],
  ["HEAD^{tree}"],
  ["aside..main"],
  ["HEAD:content/portal.yaml"],
])("%s is no place in the history", (ref) => {
  expect(() => findBase(ref, content)).toThrow(
    new UserMistake(
      `--since: w historii treści nie ma „${ref}”. Podaj gałąź, znacznik albo numer zmiany, np. origin/main, a w płytkiej kopii pobierz najpierw całą historię (git fetch --unshallow)`,
    ),
  );
});

test("a hook's own repository does not stand for the one that the content lies in", () => {
  vi.stubEnv("GIT_DIR", ".git");
  vi.stubEnv("GIT_INDEX_FILE", ".git/index");
  expect(findBase("aside", content)).toBe(first);
});

test("where git cannot tell, the reason is told", () => {
  vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  expect(() => findBase("aside", content)).toThrow(
    `--since: git nie czyta repozytorium, które należy do innego użytkownika. Jeśli mu ufasz, wpisz: git config --global --add safe.directory '${repository}'`,
  );
  vi.unstubAllEnvs();
  const alone = join(folder, "sama");
  cpSync(content, alone, { recursive: true });
  expect(() => findBase("aside", alone)).toThrow(
    "--since: katalog treści nie leży w repozytorium gita, więc nie wiadomo, co opublikowano",
  );
  vi.stubEnv("PATH", folder);
  expect(() => findBase("aside", content)).toThrow(
    "--since: nie ma tu programu git, a z niego sprawdzenie wie, co opublikowano. Zainstaluj go (https://git-scm.com)",
  );
});

test("content that lay elsewhere is not taken for new", () => {
  const moved = join(folder, "przeniesione");
  cpSync(repository, moved, { recursive: true });
  mkdirSync(join(moved, "miasto"));
  writeFileSync(join(moved, "miasto/portal.yaml"), "name: Drugi portal\n");
  expect(findBase("aside", join(moved, "miasto"))).toBe(first);
  renameSync(join(moved, "content"), join(moved, "tresc"));
  expect(() => findBase("aside", join(moved, "tresc"))).toThrow(
    "--since: w „aside” treść leżała w katalogu „content”, którego już nie ma, więc nie ma z czym porównać. Przenieś katalog osobną zmianą, w której słowa zostają te same, i przyjmij ją bez --since",
  );
});
