import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inDraft, replaceFolder, sweepDrafts } from "../../scripts/draft.ts";
import { waitForRemovals } from "../../scripts/remove-later.ts";

const gone = spawnSync(process.execPath, ["--version"]).pid;

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-draft-"));
  out = join(folder, "site");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("a draft", () => {
  test("lies beside the wanted folder, whose parents are made, and takes its place", async () => {
    const deep = join(folder, "a/b/site");
    const told = await inDraft(deep, (draft) => {
      expect(dirname(draft.folder)).toBe(dirname(deep));
      write(join(draft.folder, "index.html"), "new");
      write(join(draft.cache, "x"), "x");
      replaceFolder(deep, draft);
      return Promise.resolve("done");
    });
    expect([told, readdirSync(dirname(deep)), readFileSync(join(deep, "index.html"), "utf8")]).toEqual([
      "done",
      ["site"],
      "new",
    ]);
  });

  test("replaces the whole of what was there", async () => {
    write(join(out, "old.html"), "old");
    await inDraft(out, (draft) => {
      write(join(draft.folder, "index.html"), "new");
      replaceFolder(out, draft);
      return Promise.resolve();
    });
    expect(readdirSync(out)).toEqual(["index.html"]);
    await waitForRemovals(out);
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test("that cannot be put in place gives the former folder back", async () => {
    write(join(out, "old.html"), "old");
    await expect(
      inDraft(out, (draft) => {
        rmSync(draft.folder, { recursive: true });
        replaceFolder(out, draft);
        return Promise.resolve();
      }),
    ).rejects.toThrow("ENOENT");
    expect([readdirSync(folder), readdirSync(out)]).toEqual([["site"], ["old.html"]]);
  });

  test("of a build that failed is gone, the former folder stays and signals end the process again", async () => {
    const listeners = process.listenerCount("SIGTERM");
    write(join(out, "old.html"), "old");
    await expect(
      inDraft(out, (draft) => {
        write(join(draft.cache, "x"), "x");
        expect(process.listenerCount("SIGTERM")).toBe(listeners + 1);
        return Promise.reject(new Error("a page failed"));
      }),
    ).rejects.toThrow("a page failed");
    expect([readdirSync(folder), readdirSync(out)]).toEqual([["site"], ["old.html"]]);
    expect(process.listenerCount("SIGTERM")).toBe(listeners);
  });
});

describe("drafts of builds that are no more", () => {
  test("are swept, and nothing else is", async () => {
    const kept = [
      "site",
      `.site-${process.ppid}-draft`,
      `.other-${gone}-draft`,
      `.site-${gone}`,
      ".site-notes-draft",
      `site-${gone}-draft`,
      `.site-${gone}-gone-notes`,
    ];
    const swept = ["draft", "cache", "former", "gone-0123abcd"].flatMap((part) => [
      `.site-${gone}-${part}`,
      `.site-${process.pid}-${part}`,
    ]);
    for (const name of [...kept, ...swept]) write(join(folder, name, "x"), "x");
    sweepDrafts(out);
    await waitForRemovals(out);
    expect(readdirSync(folder)).toEqual(kept.toSorted());
  });

  test("give back the folder that they had moved aside", () => {
    write(join(folder, `.site-${gone}-former`, "old.html"), "old");
    write(join(folder, `.site-${gone}-draft`, "index.html"), "new");
    sweepDrafts(out);
    expect([readdirSync(folder), readdirSync(out)]).toEqual([["site"], ["old.html"]]);
  });

  test("do not give back a folder that was to be removed", async () => {
    write(join(folder, `.site-${gone}-gone-0123abcd`, "old.html"), "old");
    sweepDrafts(out);
    await waitForRemovals(out);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder that nobody can make is told instead of waited for",
  async () => {
    await expect(inDraft("/proc/x/y", () => Promise.resolve())).rejects.toThrow(
      "--out: nie można utworzyć katalogu „/proc/x”",
    );
  },
);

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
