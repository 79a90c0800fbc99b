import { expect, test } from "vitest";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { toFeeds } from "../../src/publish/feeds/feeds.ts";
import { stances } from "../../src/domain/stance.ts";
import { toNews } from "../../src/publish/feeds/news.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";
import { anEdition } from "../builders/edition.ts";

test("Two words of one day about a commitment have names of their own", () => {
  const found = { date: "2025-06-01", state: "in-progress" as const, source: { title: "Pismo" } };
  const updates = [
    { ...found, text: "Wybrano wykonawcę." },
    { ...found, text: "Zaczęto prace." },
  ];
  const commitments = [{ id: "sale", evidence: "Sale zostaną wskazane do końca maja.", updates }];
  const proposal = aProposal({ response: aResponse({ commitments }) });
  const told = toNews(anEdition(aPortal({ meetings: [aMeeting({ proposals: [proposal] })] })));
  const names = told.map(({ id, html }) => [id.split("#")[1], html.includes("Zaczęto")]);
  expect(names).toEqual([
    [undefined, false],
    ["zapowiedz-sale-2025-06-01-in-progress", false],
    ["zapowiedz-sale-2025-06-01-in-progress-2", true],
  ]);
});

test("A proposal without a position is told without a reading", () => {
  const portal = aPortal({ meetings: [aMeeting({ proposals: [aProposal({ text: "Dwie sale." })] })] });
  expect(toNews(anEdition(portal))[0]?.html).toBe(
    "<p>Spotkanie 2025-03-10-spotkanie, 10\u00a0marca 2025</p><p>Dwie sale.</p><p><strong>Nie ma jeszcze stanowiska miasta.</strong></p>",
  );
});

test("A change of the words is told on the day on which it was made, with what went and what came", () => {
  const portal = aPortal({ meetings: [aMeeting({ proposals: [aProposal({ text: "Trzy sale & hala" })] })] });
  const versions = [
    { proposalText: "Dwie sale", date: "2025-03-12" },
    { proposalText: "Trzy sale", date: "2025-04-01" },
    { proposalText: "Trzy sale i hala", date: "2025-04-01" },
    { proposalText: "Trzy sale & hala", responseText: "Zgoda.", date: "2025-05-02" },
    { proposalText: "Trzy sale & hala", responseText: "Zgoda na sale." },
  ];
  const edition = anEdition(portal, {
    historyOf: () => ({ added: "2025-03-12", changed: "2025-03-12", versions, readings: [] }),
  });
  const page = "https://postulat.example/propozycje/2025-03-10-spotkanie/1/";
  const told = toNews(edition);
  expect(told.map(({ id, published }) => ({ id, published }))).toEqual([
    { id: `${page}#zmiana-2025-05-02`, published: "2025-05-02" },
    { id: `${page}#zmiana-2025-04-01-2`, published: "2025-04-01" },
    { id: `${page}#zmiana-2025-04-01`, published: "2025-04-01" },
    { id: page, published: "2025-03-12" },
  ]);
  expect(told[0]?.title).toBe("Zmiana tekstu (propozycja i stanowisko miasta). Trzy sale & hala");
  expect(told[0]?.html).toContain("<ins>&amp;");
  expect(told[2]?.html).toContain("<del>Dwie");
});

test.each([
  ["its reading", { order: 2, date: "2025-05-02" }, "Miasto odpowiedziało: Przyjęte. Dwie sale"],
  ["no reading of its own", { order: 3, date: "2025-05-03" }, "Miasto odpowiedziało. Dwie sale"],
  ["one of the day before", { order: 2, date: "2025-05-01" }, "Miasto odpowiedziało. Dwie sale"],
])("The city's first answer is told as one, with %s", (_what, read, title) => {
  const proposal = aProposal({ text: "Dwie sale", response: aResponse({ text: "Zgoda & sale." }) });
  const versions = [
    { proposalText: "Dwie sale", date: "2025-03-12", order: 1 },
    { proposalText: "Dwie sale", responseText: "Zgoda & sale.", date: "2025-05-02", order: 2 },
  ];
  const readings = [
    { date: "2025-03-12", order: 1, stance: undefined, isWorded: false },
    { ...read, stance: "accepted" as const, isWorded: true },
  ];
  const edition = anEdition(aPortal({ meetings: [aMeeting({ proposals: [proposal] })] }), {
    historyOf: () => ({ added: "2025-03-12", changed: "2025-03-12", versions, readings }),
  });
  const told = toNews(edition).find(({ id }) => id.endsWith("#zmiana-2025-05-02"));
  expect(told?.title).toBe(title.replace("Przyjęte", stances.accepted.label));
  expect(told?.html).toBe("<p>Stanowisko miasta, którego dotąd nie było:</p><p>Zgoda &amp; sale.</p>");
});

test.each([
  ["a longer answer", "Dwie sale", "Zgoda", "Zgoda na sale"],
  ["an answer taken back", "Dwie sale", "Zgoda", undefined],
  ["a longer proposal", "Dwie", undefined, undefined],
  ["a longer proposal with its answer", "Dwie", undefined, "Zgoda"],
])("%s is told as a change of the text", (_what, proposalText, before, responseText) => {
  const versions = [
    { proposalText, responseText: before, date: "2025-03-12" },
    { proposalText: "Dwie sale", responseText, date: "2025-05-02" },
  ];
  const portal = aPortal({ meetings: [aMeeting({ proposals: [aProposal({ text: "Dwie sale" })] })] });
  const edition = anEdition(portal, {
    historyOf: () => ({ added: "2025-03-12", changed: "2025-03-12", versions, readings: [] }),
  });
  const told = toNews(edition).find(({ id }) => id.endsWith("#zmiana-2025-05-02"));
  expect(told?.title).toMatch(/^Zmiana tekstu \(/);
});

test("What moved keeps in feeds the names that it bore first, and leads to where it is", () => {
  const response = aResponse({ date: "2025-03-11" });
  const corrections = [{ date: "2025-03-12", was: "dwie", is: "trzy" }];
  const meetings = [aMeeting({ proposals: [aProposal({ response })], corrections })];
  const edition = anEdition(aPortal({ meetings }), {
    firstIdOf: (kind, id) => (kind === "proposal" ? "dawne/7" : `dawne-${kind}-${id}`),
  });
  const [site, now] = ["https://postulat.example", "2025-03-10-spotkanie"];
  expect(toNews(edition).map(({ id, link }) => [id, link])).toEqual([
    [`${site}/propozycje/dawne/7/`, `${site}/propozycje/${now}/1/`],
    [`${site}/spotkania/dawne-meeting-${now}/#sprostowanie-1`, `${site}/spotkania/${now}/#sprostowanie-1`],
    [`${site}/propozycje/dawne/7/#stanowisko-2025-03-11`, `${site}/propozycje/${now}/1/#propozycja-1`],
  ]);
  const feedIds = toFeeds(edition).map((feed) => /<id>(.*?)<\/id>/.exec(toAtom(feed, edition))?.[1]);
  expect(feedIds.slice(0, 5).map((id) => id?.replace(`${site}/kanaly/`, ""))).toEqual([
    "wszystko.xml",
    "organizacje/dawne-organization-fundacja-laka.xml",
    "miasto/dawne-office-wydzial.xml",
    "tematy/dawne-theme-lokale.xml",
    "programy/dawne-programme-rpw-2026.xml",
  ]);
});

test("Another reading of the same words is told on its day, to those who follow the former stance too", () => {
  const proposal = aProposal({ text: "Dwie sale.", response: aResponse({ stance: "under-way" }) });
  const portal = aPortal({ meetings: [aMeeting({ proposals: [proposal] })] });
  const readings = [
    { date: "2025-03-12", stance: "under-analysis", isWorded: true },
    { date: "2025-04-01", stance: "accepted", isWorded: true },
    { stance: "under-way", isWorded: true },
  ] as const;
  const edition = anEdition(portal, {
    historyOf: () => ({ added: "2025-03-12", changed: "2025-03-12", versions: [], readings }),
  });
  const [told] = toNews(edition);
  expect(told).toMatchObject({
    id: "https://postulat.example/propozycje/2025-03-10-spotkanie/1/#odczyt-2025-04-01",
    published: "2025-04-01",
  });
  expect(told?.title).toBe(`Zmiana odczytu stanowiska: ${stances.accepted.label}. Dwie sale.`);
  expect(told?.html).toBe(
    `<p>Odczyt redakcji: <del>${stances["under-analysis"].label}</del> <ins>${stances.accepted.label}</ins></p>`,
  );
  expect(told?.subjects).toEqual(
    expect.arrayContaining(["stanowiska/under-analysis", "stanowiska/accepted", "stanowiska/under-way"]),
  );
  expect(toNews(edition)).toHaveLength(2);
});
