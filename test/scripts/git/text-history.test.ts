import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPast } from "../../../scripts/git/read-history.ts";
import { recollect, toEdition } from "../../../scripts/publisher/recollection.ts";
import { readRecordDates } from "../../../scripts/record-dates.ts";
import { loadPortal } from "../../../scripts/load-portal.ts";
import { toTextChanges } from "../../../src/domain/history/text-changes.ts";
import type { TextHistory } from "../../../src/domain/history/text-history.ts";
import type { News } from "../../../src/publish/feeds/item.ts";
import { toNews } from "../../../src/publish/feeds/news.ts";
import { portalHistory } from "../../builders/portal-history.ts";
import { commitAll, git, makeRepository } from "../../builders/repository.ts";

const late = "meetings/2025/2025-03-20-kultura-i-sport.mdx";

let folder: string;
let repository: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-history-"));
  repository = join(folder, "content");
  makeRepository(resolve("test/fixtures/portal/content"), repository, portalHistory);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the history of the texts", () => {
  test("names each change with its day, through a renamed file and a renumbered proposal", () => {
    expect(toChanges(readHistory(repository))).toEqual({
      "2023-05-16-sprawy-spoleczne/6": ["2024-02-05 stanowisko miasta: 24 miesiące → 36 miesięcy"],
      "2024-04-18-sprawy-spoleczne/3a": ["2024-05-22 stanowisko miasta: 16 → 60"],
      "2025-03-20-kultura-i-sport/2": [
        "2025-04-14 stanowisko miasta:  → Wynajem prób jest kosztem kwalifikowanym bez limitu.",
      ],
    });
  });

  test("knows of every proposal when it came", () => {
    const { proposals } = readHistory(repository);
    const added = (key: string) => proposals[key]?.added;
    expect(Object.values(proposals).every(({ added: day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
    expect(added("2023-05-16-sprawy-spoleczne/3")).toBe("2023-06-02");
    expect(added("2023-10-03-kultura-i-sport/1")).toBe("2026-11-20");
  });

  test("gives a file that was renamed the days of all its names", () => {
    expect(readRecordDates(repository)["meetings/2023/2023-05-16-sprawy-spoleczne.mdx"]).toEqual({
      added: "2023-06-02",
      changed: "2024-02-05",
      changes: 2,
    });
  });

  test("does not depend on what somebody set for their own git", () => {
    const plain = readHistory(repository);
    const settings = ["diff.renames=false", "diff.orderFile=/nowhere", "color.ui=always", "log.follow=true"];
    const set = copy("set");
    for (const setting of settings) git(["config", ...setting.split("=")], set);
    expect(readHistory(set)).toEqual(plain);
  });

  test("counts what was written aside and merged on the day of the merge, in one step", () => {
    const merged = copy("merged");
    git(["switch", "--quiet", "--create", "aside"], merged);
    change(merged, "bez limitu", "bez żadnego limitu", "2026-11-21");
    change(merged, "bez żadnego limitu", "do 500 zł", "2026-11-22");
    git(["switch", "--quiet", "main"], merged);
    commitAll(merged, "2026-11-23");
    mergeAside(merged, "2026-11-25");
    expect(toChanges(readHistory(merged))["2025-03-20-kultura-i-sport/2"]).toEqual([
      "2026-11-25 stanowisko miasta: bez limitu. → do 500 zł.",
      "2025-04-14 stanowisko miasta:  → Wynajem prób jest kosztem kwalifikowanym bez limitu.",
    ]);
  });

  test("leaves out what changes no word", () => {
    const spaced = copy("spaced");
    change(spaced, "bez limitu.", "**bez**   limitu.", "2026-11-21");
    expect(toChanges(readHistory(spaced))).toEqual(toChanges(readHistory(repository)));
    // It is a change of the entry all the same.
    const { proposals } = readHistory(spaced);
    const days = ["2", "1"].map((id) => proposals[`2025-03-20-kultura-i-sport/${id}`]?.changed);
    expect(days).toEqual(["2026-11-21", "2025-03-28"]);
  });

  test("names each change of the reading with its day, but not a stance that is none any more", () => {
    const read = copy("read");
    change(read, "stance: already-possible", "stance: other-procedure", "2026-11-21");
    change(read, "stance: other-procedure", "stance: once-allowed", "2026-11-22");
    change(read, "stance: once-allowed", "stance: other-procedure", "2026-11-23");
    write(read, "stance: other-procedure", "stance: already-possible");
    expect(readHistory(read).proposals["2025-03-20-kultura-i-sport/2"]?.changed).toBe("2026-11-23");
    const told = readHistory(read).proposals["2025-03-20-kultura-i-sport/2"]?.readings;
    expect(told?.map(({ date, stance }) => `${date} ${stance}`)).toEqual([
      "2025-03-28 already-possible",
      "2026-11-21 other-procedure",
      "undefined already-possible",
    ]);
    const others = Object.entries(readHistory(repository).proposals).filter(
      ([, { readings }]) => readings.length > 0,
    );
    expect(others).toEqual([]);
  });

  test("shows without a date what no commit holds yet", () => {
    const loose = copy("loose");
    write(loose, "bez limitu", "do 500 zł");
    expect(toChanges(readHistory(loose))["2025-03-20-kultura-i-sport/2"]?.[0]).toBe(
      "undefined stanowisko miasta: bez limitu. → do 500 zł.",
    );
  });

  test("is said to be cut off in a shallow clone, and to be none where there is no repository", () => {
    const shallow = join(folder, "shallow");
    git(["clone", "--quiet", "--depth=1", `file://${repository}`, shallow], folder);
    expect(readHistory(shallow)).toEqual({ reach: "shallow", proposals: {} });
    const bare = join(folder, "bare");
    cpSync("test/fixtures/portal/content", bare, { recursive: true });
    expect(readHistory(bare)).toEqual({ reach: "none", proposals: {} });
  });
});

describe("what came to the portal", () => {
  test("is known of all that feeds tell of", () => {
    const news = readNews(repository);
    expect(news.filter(({ told }) => told === undefined)).toEqual([]);
    expect(news.length).toBeGreaterThan(70);
  });

  test("keeps the name that it bore first, through a renamed file and a renumbered proposal", () => {
    const moved = readNews(repository).filter(({ id, link }) => id.split("#")[0] !== link.split("#")[0]);
    expect(moved.some(({ id }) => id === `${site}/propozycje/2023-05-16-spoleczne/2-3/`)).toBe(true);
    expect(moved.map(({ id }) => id)).toContain(`${site}/spotkania/2023-05-16-spoleczne/#sprostowanie-1`);
    const isOfFormer = /^\/(?:propozycje|spotkania)\/2023-05-16-spoleczne\//;
    expect(moved.filter(({ id }) => !isOfFormer.test(id.slice(site.length)))).toEqual([]);
    expect(new Set(moved.map(({ link }) => link.split("/")[4]))).toEqual(
      new Set(["2023-05-16-sprawy-spoleczne"]),
    );
    expect(readPast(load(repository), repository).firstIds).toMatchObject({
      meeting: { "2023-05-16-sprawy-spoleczne": "2023-05-16-spoleczne" },
      ...{ organization: {}, office: {}, theme: {}, programme: {}, page: {} },
    });
  });

  test("is known of a meeting that was announced, put off and cancelled", () => {
    const planned = copy("planned");
    const file = join(planned, "meetings/zapowiedz.mdx");
    const text = readFileSync(join(planned, late), "utf8").split(/^proposals:/m)[0] ?? "";
    const source = /^source:\n(?: .*\n)+/m;
    const say = (state: string, date: string, day: string) => {
      const facts = text.replace(/^state: .*$/m, `state: ${state}`).replace(/^date: .*$/m, `date: ${date}`);
      writeFileSync(file, `${facts.replace(source, "")}---\n`);
      commitAll(planned, day);
    };
    say("planned", "2027-03-01", "2026-11-21");
    say("planned", "2027-04-01", "2026-11-22");
    say("cancelled", "2027-04-01", "2026-11-23");
    const { names } = readPast(load(repository), planned).told;
    const days = Object.entries(names).flatMap(([name, { day }]) =>
      name.startsWith("zapowiedz#") ? [`${name.replace(/-\d\d:.*/, "")} ${day}`] : [],
    );
    expect(days.toSorted()).toEqual([
      "zapowiedz#odwolane 2026-11-23",
      "zapowiedz#ustalenia-cancelled-2027-04-01 2026-11-23",
      "zapowiedz#ustalenia-planned-2027-03-01 2026-11-21",
      "zapowiedz#ustalenia-planned-2027-04-01 2026-11-22",
      "zapowiedz#zapowiedziane 2026-11-21",
    ]);
  });

  test("is told in the order in which it came, whatever day it is true of", () => {
    const told = readNews(repository);
    const nameOf = ({ id }: News) => id.replace("https://postulat.example", "");
    const dated = "/propozycje/2025-03-20-kultura-i-sport/2/";
    const names = told.map(nameOf).filter((name) => name.startsWith(dated));
    expect(names).toEqual([`${dated}#stanowisko-2025-04-10`, `${dated}#zmiana-2025-04-14`, dated]);
    const later = copy("later");
    const [first = ""] = names;
    change(later, "date: 2025-04-10", "date: 2025-04-09", "2026-11-21");
    const newest = readNews(later);
    expect(newest.slice(0, 2).map(nameOf)).toEqual([
      first.replace("04-10", "04-09"),
      nameOf(told[0] as News),
    ]);
    expect(newest.slice(1)).toEqual(told.filter((one) => nameOf(one) !== first));
    write(later, "date: 2025-04-09", "date: 2025-04-08");
    const [loose] = readNews(later);
    expect([loose && nameOf(loose), loose?.told]).toEqual([first.replace("04-10", "04-08"), undefined]);
  });
});

function readNews(content: string): readonly News[] {
  const portal = load(content);
  return toNews(toEdition(portal, { ...recollect(portal, content), content, origin: site }));
}

function load(content: string) {
  return loadPortal({ content, production: false }).portal;
}

const site = "https://postulat.example";

function readHistory(content: string): TextHistory {
  return readPast(load(content), content).history;
}

function toChanges({ proposals }: TextHistory): Readonly<Record<string, readonly string[]>> {
  const told = Object.entries(proposals).map(([key, { versions }]) => [
    key,
    toTextChanges(versions).flatMap(({ date, parts }) =>
      parts.map(({ label, passages }) => {
        const wordsOf = (kind: string) =>
          passages
            .filter((passage) => passage.kind === kind)
            .map(({ text }) => text.trim())
            .join(" ");
        return `${date} ${label}: ${wordsOf("removed")} → ${wordsOf("added")}`;
      }),
    ),
  ]);
  return Object.fromEntries(told.filter(([, changes]) => changes?.length !== 0)) as Record<string, string[]>;
}

function copy(name: string): string {
  const target = join(folder, name);
  cpSync(repository, target, { recursive: true });
  return target;
}

function change(content: string, now: string, then: string, day: string): void {
  write(content, now, then);
  commitAll(content, day);
}

function write(content: string, now: string, then: string): void {
  const file = join(content, late);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(now, then));
}

function mergeAside(content: string, day: string): void {
  const when = `${day}T12:00:00+00:00`;
  const name = ["-c", "user.name=Redakcja", "-c", "user.email=redakcja@wierzbno.example"];
  git([...name, "merge", "--quiet", "--no-ff", "--message=Zmiany", "aside"], content, {
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
  });
}
