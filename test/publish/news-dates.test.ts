import { describe, expect, test } from "vitest";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { type Feed, newestDay, toFeeds } from "../../src/publish/feeds/feeds.ts";
import type { News } from "../../src/publish/feeds/item.ts";
import type { Told } from "../../src/domain/history/happenings.ts";
import { toNews } from "../../src/publish/feeds/news.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";
import { anEdition } from "../builders/edition.ts";

test("Where no history tells when they came, a dated position, a commitment's fate and a correction are told on their own days", () => {
  const response = aResponse({
    date: "2025-04-02",
    commitments: [
      {
        id: "sale",
        evidence: "Sale zostaną wskazane do końca maja.",
        updates: [
          { date: "2025-06-01", state: "done", text: "Są & <działają>.", source: { title: "Pismo" } },
        ],
      },
    ],
  });
  const corrections = [{ date: "2025-05-05", proposal: "1", was: "dwie", is: "trzy" }];
  const edition = anEdition(
    aPortal({ meetings: [aMeeting({ proposals: [aProposal({ response })], corrections })] }),
    {
      datesOf: () => ({ added: "2025-03-20", changed: "2025-06-02" }),
    },
  );
  const page = "https://postulat.example/propozycje/2025-03-10-spotkanie/1/";
  expect(toNews(edition)[0]?.html).toContain("<p>Źródło: Pismo</p>");
  expect(toNews(edition).map(({ id, published }) => ({ id, published }))).toEqual([
    { id: `${page}#zapowiedz-sale-2025-06-01-done`, published: "2025-06-01" },
    { id: `${page}#sprostowanie-1`, published: "2025-05-05" },
    { id: `${page}#stanowisko-2025-04-02`, published: "2025-04-02" },
    { id: page, published: "2025-03-20" },
  ]);
});

test("News bear the day on which they came, and say the day that they are true of", () => {
  const updates = [{ date: "2025-06-01", state: "done" as const, text: "Są.", source: { title: "Pismo" } }];
  const evidence = "Sale zostaną wskazane do końca maja.";
  const response = aResponse({ date: "2025-04-02", commitments: [{ id: "sale", evidence, updates }] });
  const corrections = [{ date: "2025-05-05", proposal: "1", was: "dwie", is: "trzy" }];
  const meetings = [aMeeting({ proposals: [aProposal({ response })], corrections })];
  const edition = anEdition(aPortal({ meetings }), {
    toldOf: (name, file) =>
      file === "" ? undefined : { order: name.includes("#") ? 2 : 1, day: "2025-06-20" },
  });
  const told = toNews(edition).map(({ published, updated, html }) => [
    ...[published, updated],
    /<p>[^<]*\u00a0[^<]* 2025<\/p>/.exec(html)?.[0].replace("\u00a0", " "),
  ]);
  expect(told.toSorted((a, b) => String(a[2]).localeCompare(String(b[2])))).toEqual([
    ["2025-06-20", "2025-06-20", "<p>Spotkanie 2025-03-10-spotkanie, 10 marca 2025</p>"],
    ["2025-06-20", "2025-06-20", "<p>Sprostowanie z 5 maja 2025</p>"],
    ["2025-06-20", "2025-06-20", "<p>Stan na 1 czerwca 2025</p>"],
    ["2025-06-20", "2025-06-20", "<p>Stanowisko z 2 kwietnia 2025</p>"],
  ]);
});

describe("A meeting itself", () => {
  const hours = { start: "17:00", end: "19:30", venue: { name: "Sala <1>" } };
  const planned = { date: "2025-12-04", state: "planned" as const, source: undefined, spheres: ["7"] };
  const newsOf = (fields: Parameters<typeof aMeeting>[0], told: Readonly<Record<string, Told>> = {}) =>
    toNews(
      anEdition(aPortal({ meetings: [aMeeting({ id: "a", ...fields })] }), {
        toldOf: (name, file) => told[name] ?? told[file],
      }),
    );
  const namesOf = (news: readonly News[]) => news.map(({ id }) => id.split("#")[1]);

  test("is told of as soon as it is announced, with what is known of it", () => {
    expect(newsOf({ ...planned, ...hours, title: "Forum & co" })).toEqual([
      {
        id: "https://postulat.example/spotkania/a/#zapowiedziane",
        link: "https://postulat.example/spotkania/a/",
        title: "Zapowiedziano spotkanie: Forum & co",
        html: "<p>Forum &amp; co (planowane)</p><p>Termin: czwartek, 4\u00a0grudnia 2025, 17:00–19:30</p><p>Miejsce: Sala &lt;1&gt;</p><p>Prowadzi: Urząd wydzial</p>",
        ...{ told: undefined, published: "2025-06-30", updated: "2025-06-30" },
        subjects: ["miasto/wydzial", "sfery/7", "programy/rpw-2026"],
      },
    ]);
  });

  test("is told of without a day where none is known", () => {
    const { data, ...entry } = aMeeting({ id: "a", ...planned });
    const meetings = [{ ...entry, data: { ...data, date: undefined } }];
    const [news] = toNews(anEdition(aPortal({ meetings })));
    expect(news?.html).toContain("<p>Termin: jeszcze nieznany</p>");
  });

  test("is told of when it is cancelled, and once more only where it was announced before", () => {
    const cancelled = { ...planned, state: "cancelled" as const };
    expect(newsOf(cancelled).map(({ title }) => title)).toEqual(["Odwołano spotkanie: Spotkanie a"]);
    const came = { order: 1, day: "2025-05-01" };
    expect(namesOf(newsOf(cancelled, { "meetings/a.mdx": came }))).toEqual(["odwolane"]);
    const gone = { order: 2, day: "2025-06-01" };
    const both = newsOf(cancelled, { "a#zapowiedziane": came, "a#odwolane": gone });
    expect(both.map(({ published, title }) => [published, title])).toEqual([
      ["2025-06-01", "Odwołano spotkanie: Spotkanie a"],
      ["2025-05-01", "Zapowiedziano spotkanie: Spotkanie a"],
    ]);
  });

  test("stays told of as announced when it was held, and was updated when its state or time was", () => {
    const told = {
      "a#zapowiedziane": { order: 1, day: "2025-01-01" },
      "a#ustalenia-held-2025-03-10-17:00-19:30": { order: 2, day: "2025-03-12" },
    };
    const [news, ...others] = newsOf({ ...hours, date: "2025-03-10" }, told);
    expect([news?.published, news?.updated, others]).toEqual(["2025-01-01", "2025-03-12", []]);
    expect(newsOf({ date: "2025-03-10" }, { "meetings/a.mdx": { order: 1, day: "2025-03-12" } })).toEqual([]);
  });
});

test("What is told of a meeting that is yet to come is of no later day than the portal", () => {
  const planned = aMeeting({
    ...{ date: "2025-12-25", state: "planned", source: undefined, proposals: [aProposal()] },
  });
  const edition = anEdition(aPortal({ meetings: [planned] }), { datesOf: () => ({}) });
  const [whole] = toFeeds(edition);
  expect(whole?.news.map(({ published, updated }) => [published, updated])).toEqual([
    ["2025-06-30", "2025-06-30"],
    ["2025-06-30", "2025-06-30"],
  ]);
  expect(toAtom(whole as Feed, edition)).not.toContain("2025-12-25T");
});

test.each([
  ["words", { versions: [{ date: "2025-03-12" }, { date: "2025-04-01" }], readings: [] }, "2025-04-01"],
  ["reading", { versions: [], readings: [{ date: "2025-03-12" }, { date: "2025-04-02" }] }, "2025-04-02"],
  ["words last", { versions: [{ date: "2025-05-03" }], readings: [{ date: "2025-04-02" }] }, "2025-05-03"],
  ["reading last", { versions: [{ date: "2025-04-02" }], readings: [{ date: "2025-05-04" }] }, "2025-05-04"],
  ["words, not committed yet", { versions: [{ date: "2025-05-03" }, {}], readings: [] }, "2025-06-30"],
  ["nothing", { versions: [], readings: [] }, "2025-03-12"],
])("A proposal and its position are updated when what changed is: %s", (_what, past, updated) => {
  const proposal = aProposal({ response: aResponse({ date: "2025-03-11" }) });
  const historyOf = () => ({
    added: "2025-03-12",
    changed: "2025-03-12",
    versions: past.versions.map((one) => ({ ...one, proposalText: "Sala na zajęcia w każdej dzielnicy." })),
    readings: past.readings.map((one) => ({ ...one, stance: "accepted" as const, isWorded: true })),
  });
  const told = toNews(
    anEdition(aPortal({ meetings: [aMeeting({ proposals: [proposal] })] }), {
      historyOf,
      toldOf: (_name, file) => (file === "" ? undefined : { order: 1, day: "2025-03-12" }),
    }),
  ).filter(({ id }) => !/#(?:zmiana|odczyt)/.test(id));
  expect(told.map((one) => [one.published, one.updated])).toEqual([
    ["2025-03-12", updated],
    ["2025-03-12", updated],
  ]);
});

test("An empty feed was updated when the facts of what it follows were, the portal's own for a stance", () => {
  const days: Readonly<Record<string, string>> = {
    "organizations/fundacja-laka.yaml": "2025-01-02",
    "offices/wydzial.yaml": "2025-01-03",
    "themes/lokale.yaml": "2025-01-04",
    "programmes/rpw-2026.yaml": "2025-01-05",
    "spheres.yaml": "2025-01-06",
    "portal.yaml": "2025-01-07",
  };
  const planned = aMeeting({ spheres: ["7"] });
  const edition = anEdition(aPortal({ meetings: [planned] }), {
    datesOf: (file) => ({ changed: days[file] ?? "" }),
  });
  const empty = toFeeds(edition).filter(({ news }) => news.length === 0);
  expect(empty.slice(0, 7).map((feed) => [feed.path, newestDay(feed, edition)])).toEqual([
    ["wszystko", "2025-01-07"],
    ["organizacje/fundacja-laka", "2025-01-02"],
    ["miasto/wydzial", "2025-01-03"],
    ["tematy/lokale", "2025-01-04"],
    ["sfery/7", "2025-01-06"],
    ["programy/rpw-2026", "2025-01-05"],
    ["stanowiska/accepted", "2025-01-07"],
  ]);
  const [whole] = empty;
  expect(newestDay(whole as Feed, anEdition(edition.portal))).toBe("2025-06-30");
  expect(newestDay(whole as Feed, anEdition(edition.portal, { datesOf: () => ({}) }))).toBe("2025-06-30");
});

test("A feed was updated when the last changed of its news was", () => {
  const rewritten = [
    { published: "2025-03-12", updated: "2025-03-12" },
    { published: "2025-03-10", updated: "2025-06-01" },
    { published: "2025-03-09", updated: "2025-03-09" },
  ].map((days) => ({ ...days, ...{ id: "", link: "", title: "", html: "", told: undefined, subjects: [] } }));
  expect(newestDay({ news: rewritten, file: "portal.yaml" }, anEdition(aPortal()))).toBe("2025-06-01");
});
