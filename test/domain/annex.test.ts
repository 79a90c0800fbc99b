import { describe, expect, test } from "vitest";
import { toAnnex, toConsultingMeetings } from "../../src/domain/annex.ts";
import type { Portal } from "../../src/domain/portal.ts";
import type { Programme } from "../../src/domain/programme.ts";
import {
  aMeeting,
  anOffice,
  anOrganization,
  aPortal,
  aProgramme,
  aProposal,
  aResponse,
} from "../builders/entries.ts";

const update = {
  date: "2025-05-02",
  state: "in-progress" as const,
  text: "Trwa.",
  source: { title: "Notatka" },
};

const adopted = { date: "2025-11-01", title: "Uchwała" };

const commitments = [
  { id: "sale", evidence: "Sale  zostaną\nwskazane", due: { date: "2025-06-01", asWritten: "1 czerwca" } },
  {
    id: "lista",
    evidence: "do końca maja.",
    due: { month: "2025-05", asWritten: "w maju" },
    updates: [update],
  },
  { id: "raport", evidence: "zostaną", updates: [{ ...update, state: "done" as const }] },
  { id: "plan", evidence: "wskazane" },
];

const meetings = [
  aMeeting({
    id: "a",
    date: "2025-02-01",
    ordinal: 1,
    attendance: {
      ngoPersons: 22,
      organizations: [{ organization: "fundacja-laka" }, { organization: "klub" }],
      city: [{ office: "wydzial" }, { office: "biuro" }],
    },
    proposals: [
      aProposal({
        id: "1",
        proposers: [{ organization: "klub" }, { other: "mieszkanka" }],
        response: aResponse({
          text: "1 czerwca i w maju Sale  zostaną\nwskazane do końca maja.",
          commitments,
        }),
        outcome: { status: "included", paragraph: "§ 12" },
      }),
      aProposal({
        id: "2",
        response: aResponse({ text: "Nie, bo drogo.", stance: "declined", detail: "bo drogo" }),
      }),
    ],
  }),
  aMeeting({
    id: "b",
    date: "2025-04-02",
    attendance: { organizations: [{ organization: "klub" }] },
    proposals: [aProposal({ id: "1" })],
  }),
  aMeeting({ id: "c", state: "planned", date: "2025-09-01", proposals: [aProposal({ id: "1" })] }),
  aMeeting({ id: "d", date: "2024-04-02", programme: "rpw-2025", proposals: [aProposal({ id: "1" })] }),
];

const portal = aPortal({
  meetings,
  organizations: [anOrganization({}), anOrganization({ id: "klub" })],
  offices: [anOffice({}), anOffice({ id: "biuro" })],
  programmes: [aProgramme({ adopted }), aProgramme({ id: "rpw-2025" })],
});

describe("the annex to a programme", () => {
  const annex = toAnnex(programmeOf(portal, "rpw-2026"), portal);

  test("says on what it rests and what the meetings that were held came to, in whole sentences", () => {
    const { title, basis, asOf, summary } = annex;
    expect([title, basis, asOf, ...summary].map(toPlainSpaces)).toEqual([
      "Przebieg konsultacji z organizacjami: RPW 2026",
      "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
      "2025-06-30",
      "Liczba spotkań, na których zbierano propozycje: 2; liczba organizacji, które wzięły w nich udział: 2.",
      "Zgłoszono 3 propozycje; stanowisko miasta jest przy 2 z 3.",
      "Wynik w programie nie jest jeszcze znany przy 2 z 3.",
      "Załącznik opisuje tylko spotkania, które się odbyły. Nie liczy więc propozycji zapisanych w portalu przy spotkaniach planowanych albo odwołanych (1).",
    ]);
  });

  test("says of each meeting who came, the oldest meeting first", () => {
    expect(
      annex.meetings.map(({ meeting, label, persons, ...rest }) => ({
        id: meeting.id,
        ...{ label: toPlainSpaces(label), persons: toPlainSpaces(persons) },
        ...rest,
      })),
    ).toEqual([
      {
        id: "a",
        label: "I spotkanie, 1 lutego 2025",
        persons: "22 osoby",
        unit: "Urząd wydzial",
        organizations: ["Organizacja fundacja-laka", "Organizacja klub"],
        city: ["Urząd wydzial", "Urząd biuro"],
        source: "Podsumowanie",
      },
      {
        id: "b",
        label: "spotkanie, 2 kwietnia 2025",
        persons: "",
        unit: "Urząd wydzial",
        organizations: ["Organizacja klub"],
        city: [],
        source: "Podsumowanie",
      },
    ]);
  });

  test("says of each proposal who asked, what the city said and promised and what came of it", () => {
    expect(
      annex.proposals.map(({ proposal, meeting, ...rest }) => ({
        key: proposal.key,
        meeting: toPlainSpaces(meeting),
        ...rest,
        commitments: rest.commitments.map((one) => Object.values(one).map(toPlainSpaces)),
      })),
    ).toEqual([
      {
        key: "a/1",
        meeting: "1 lutego 2025",
        proposers: "Organizacja klub, mieszkanka",
        stance: "przyjęto",
        commitments: [
          ["Sale zostaną wskazane", "1 czerwca", "termin minął, portal nie wie, czy wykonano"],
          [
            "do końca maja.",
            "w maju",
            "w realizacji (2 maja 2025); termin minął, portal nie wie, czy wykonano",
          ],
          ["zostaną", "nie podano", "wykonano (2 maja 2025)"],
          ["wskazane", "nie podano", "nie wiadomo jeszcze"],
        ],
        outcome: "jest w programie, § 12",
      },
      {
        key: "a/2",
        meeting: "1 lutego 2025",
        proposers: "Organizacja fundacja-laka",
        stance: "nie uwzględniono: bo drogo",
        commitments: [],
        outcome: "nie wiadomo jeszcze",
      },
      {
        key: "b/1",
        meeting: "2 kwietnia 2025",
        proposers: "Organizacja fundacja-laka",
        stance: "nie ma jeszcze stanowiska",
        commitments: [],
        outcome: "nie wiadomo jeszcze",
      },
    ]);
  });

  test("counts persons, proposals and what is left out as Polish counts", () => {
    const attendance = (ngoPersons: number) => ({ ngoPersons, organizations: [], city: [] });
    const counted = [1, 5].map((count) => {
      const proposals = Array.from({ length: count }, (_, index) => aProposal({ id: String(index + 1) }));
      const one = aPortal({ meetings: [aMeeting({ attendance: attendance(count), proposals })] });
      const { meetings: held, summary } = toAnnex(programmeOf(one, "rpw-2026"), one);
      return [held[0]?.persons, summary[1]].map((words) => toPlainSpaces(words ?? ""));
    });
    expect(counted).toEqual([
      ["1 osoba", "Zgłoszono 1 propozycję; stanowisko miasta jest przy 0 z 1."],
      ["5 osób", "Zgłoszono 5 propozycji; stanowisko miasta jest przy 0 z 5."],
    ]);
  });

  test("says that no meeting was held where none was, and names nobody where nobody is named", () => {
    const planned = aPortal({ meetings: [aMeeting({ state: "planned", date: undefined, proposals: [] })] });
    expect(toAnnex(programmeOf(planned, "rpw-2026"), planned)).toEqual({
      title: "Przebieg konsultacji z organizacjami: RPW 2026",
      basis: "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
      asOf: "2025-06-30",
      summary: ["Portal nie zna jeszcze żadnego spotkania, które się odbyło."],
      meetings: [],
      proposals: [],
    });
  });

  test("of a programme that no meeting fed is empty", () => {
    const id = "rpw-2030";
    expect(toConsultingMeetings({ id }, portal)).toEqual([]);
    expect(toAnnex({ ...programmeOf(portal, "rpw-2026"), id }, portal)).toMatchObject({
      meetings: [],
      proposals: [],
    });
  });
});

function programmeOf({ programmes }: Portal, id: string): Programme {
  const programme = programmes.find((one) => one.id === id);
  if (programme === undefined) throw new Error("The programme is missing.");
  return programme;
}

function toPlainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
