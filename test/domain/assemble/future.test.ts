import { describe, expect, test } from "vitest";
import { createAheadTest } from "../../../src/domain/assemble/ahead-echoes.ts";
import { findPortalProblems } from "../../../src/domain/assemble/assemble-portal.ts";
import { findFutureProblems } from "../../../src/domain/assemble/future-problems.ts";
import type { PortalEntries } from "../../../src/domain/collections.ts";
import { aMeeting, aProgramme, aProposal, aResponse, single, someEntries } from "../../builders/entries.ts";
import { withdrawing } from "../../builders/problems.ts";

const [yesterday, today, tomorrow] = ["2025-04-30", "2025-05-01", "2025-05-02"] as const;

const anUpdate = (date: string) => ({
  ...{ date, state: "done" as const, text: "Sala jest.", source: { title: "Komunikat" } },
});
const answering = (response: Parameters<typeof aResponse>[0]): Partial<PortalEntries> => ({
  meetings: [aMeeting({ proposals: [aProposal(), aProposal({ id: "2", response: aResponse(response) })] })],
});
const declaring = (accessibility: object): Partial<PortalEntries> => ({
  settings: [
    single("settings", {
      ...{ name: "A", city: "B", cityGenitive: "C", tagline: "D" },
      accessibility,
    }),
  ],
});
const aDocument = (date: string) => ({ date, title: "Uchwała" });

const cases: readonly (readonly [string, string, (date: string) => Partial<PortalEntries>])[] = [
  [
    "meetings/a.mdx date spotkanie, które się odbyło,",
    "a held meeting",
    (date) => ({ meetings: [aMeeting({ id: "a", date })] }),
  ],
  [
    "meetings/2025-03-10-spotkanie.mdx proposals.1.response.date odpowiedź",
    "an answer",
    (date) => answering({ date }),
  ],
  [
    "meetings/2025-03-10-spotkanie.mdx proposals.1.response.commitments.0.updates.1.date wiadomość o zapowiedzi",
    "an update",
    (date) =>
      answering({
        commitments: [{ id: "a", evidence: "Sale", updates: [anUpdate(yesterday), anUpdate(date)] }],
      }),
  ],
  [
    "meetings/2025-03-10-spotkanie.mdx corrections.1.date sprostowanie",
    "a correction",
    (date) => ({
      meetings: [
        aMeeting({ corrections: [yesterday, date].map((day) => ({ date: day, was: "Było.", is: "Jest." })) }),
      ],
    }),
  ],
  [
    "programmes/rpw-2026.yaml adopted.date uchwalenie programu",
    "an adoption",
    (date) => ({ programmes: [aProgramme({ adopted: aDocument(date) })] }),
  ],
  [
    "programmes/rpw-2026.yaml report.date sprawozdanie z programu",
    "a report",
    (date) => ({ programmes: [aProgramme({ report: aDocument(date) })] }),
  ],
  ...(
    [
      ["published", "publikacja strony"],
      ["updated", "zmiana strony"],
      ["prepared", "sporządzenie deklaracji"],
      ["reviewed", "przegląd deklaracji"],
    ] as const
  ).map(
    ([field, event]) =>
      [
        `portal.yaml accessibility.${field} ${event}`,
        `what was ${field}`,
        (date: string) => declaring({ [field]: date }),
      ] as const,
  ),
  [
    "withdrawn.yaml withdrawn.1.date wycofanie wpisu",
    "a withdrawal",
    (date) => ({
      withdrawn: withdrawing("theme a", "theme b").map((entry) => ({
        ...entry,
        data: { withdrawn: entry.data.withdrawn.map((one, index) => (index === 1 ? { ...one, date } : one)) },
      })),
    }),
  ],
];

describe("what is said to have happened", () => {
  test.each(cases)("%s is not dated ahead: %s", (place, _what, toEntries) => {
    const tell = (date: string) =>
      findFutureProblems(someEntries(toEntries(date)), today).map(
        ({ code, file, path, what }) => `${code} ${file} ${path.join(".")} ${what}`,
      );
    expect(tell(tomorrow)).toEqual([`date-ahead ${place} ma datę ${tomorrow}, a dziś jest dopiero ${today}`]);
    expect(tell(today)).toEqual([]);
  });
});

test("what may lie ahead is let through: terms, phases, meetings that are planned or cancelled", () => {
  const due = { date: tomorrow, asWritten: "jutro" };
  const { meetings } = answering({ commitments: [{ id: "a", evidence: "Sale", due }] });
  const ahead = (["planned", "cancelled"] as const).map((state) =>
    aMeeting({ id: state, state, date: tomorrow }),
  );
  const programmes = [aProgramme({ phases: [{ name: "Konsultacje", start: tomorrow, end: tomorrow }] })];
  expect(
    findFutureProblems(someEntries({ meetings: [...(meetings ?? []), ...ahead], programmes }), today),
  ).toEqual([]);
});

test("only a meeting is told that it may be planned", () => {
  const meetings = [
    aMeeting({ date: tomorrow, corrections: [{ date: tomorrow, was: "Było.", is: "Jest." }] }),
  ];
  expect(findFutureProblems(someEntries({ meetings }), today).map(({ path, how }) => [path, how])).toEqual([
    [["date"], "popraw datę, zapewne rok; spotkanie, które dopiero się odbędzie, ma state: planned"],
    [["corrections", 0, "date"], "popraw datę, zapewne rok; czego jeszcze nie było, tego się tu nie wpisuje"],
  ]);
});

describe("what is out of order beside a day that lies ahead", () => {
  const both = (parts: Partial<PortalEntries>) => {
    const entries = someEntries(parts);
    const problems = findPortalProblems(entries).map((problem) => ({ problem, code: problem.code }));
    const isEcho = createAheadTest(findFutureProblems(entries, today));
    return {
      echoes: problems.filter(({ problem }) => isEcho(problem)).map(({ code }) => code),
      told: problems.filter(({ problem }) => !isEcho(problem)).map(({ code }) => code),
    };
  };
  const correcting = (...days: string[]) => days.map((date) => ({ date, was: "Było.", is: "Jest." }));
  const commitments = (updates: readonly string[]) => [
    {
      id: "a",
      evidence: "Sale",
      due: { date: "2025-04-02", asWritten: "Sale" },
      updates: updates.map(anUpdate),
    },
  ];
  const respond = (updates: readonly string[]) =>
    aResponse({ date: yesterday, commitments: commitments(updates) });

  test.each<[string, Partial<PortalEntries>, readonly string[], readonly string[]]>([
    [
      "a meeting",
      {
        meetings: [
          aMeeting({
            ...{ id: "2025/a", date: "2035-03-10", corrections: correcting(yesterday) },
            proposals: [aProposal({ response: respond([yesterday]) })],
          }),
        ],
      },
      [
        "entry-before-meeting",
        "date-after-programme",
        "other-year",
        "entry-before-meeting",
        "entry-before-meeting",
        "response-before-meeting",
      ],
      [],
    ],
    [
      "a correction, and one that is wrong by itself",
      { meetings: [aMeeting({ corrections: correcting(tomorrow, yesterday, "2025-04-29") })] },
      ["correction-out-of-order"],
      ["correction-out-of-order"],
    ],
    [
      "an update",
      { meetings: [aMeeting({ proposals: [aProposal({ response: respond([tomorrow, yesterday]) })] })] },
      ["update-out-of-order"],
      [],
    ],
    [
      "an adoption",
      {
        programmes: [
          aProgramme({
            adopted: aDocument("2035-01-01"),
            report: { date: yesterday, title: "Sprawozdanie" },
          }),
        ],
      },
      ["day-out-of-order", "day-out-of-order"],
      [],
    ],
    [
      "a meeting to which a later one refers",
      {
        meetings: [
          aMeeting({ id: "a", date: "2025-06-10", proposals: [aProposal()] }),
          aMeeting({ id: "b", date: yesterday, proposals: [aProposal({ relatedTo: ["a/1"] })] }),
        ],
      },
      ["related-not-earlier"],
      [],
    ],
    [
      "a correction, which leaves what refers to its meeting alone",
      {
        meetings: [
          aMeeting({ id: "a", date: yesterday, proposals: [aProposal()], corrections: correcting(tomorrow) }),
          aMeeting({ id: "b", date: yesterday, proposals: [aProposal({ relatedTo: ["a/1"] })] }),
        ],
      },
      [],
      ["related-not-earlier"],
    ],
    [
      "a meeting to which others refer, but not what they refer to elsewhere or in vain",
      {
        meetings: [
          aMeeting({ id: "a", date: "2025-06-10", proposals: [aProposal()] }),
          aMeeting({ id: "b", date: yesterday, proposals: [aProposal({ relatedTo: ["a/7", "c/1"] })] }),
          aMeeting({ id: "c", date: yesterday, proposals: [aProposal()] }),
        ],
      },
      [],
      ["unknown-proposal", "related-not-earlier"],
    ],
    [
      "nothing",
      { meetings: [aMeeting({ date: yesterday, corrections: correcting("2025-04-29") })] },
      [],
      ["entry-before-meeting"],
    ],
  ])("only follows from %s", (_what, parts, echoes, told) => {
    expect(both(parts)).toEqual({ echoes, told });
  });

  test("is told where it stands in another file", () => {
    const ahead = findFutureProblems(
      someEntries({ meetings: [aMeeting({ id: "a", date: "2035-03-10" })] }),
      today,
    );
    const [problem] = findPortalProblems(
      someEntries({
        meetings: [aMeeting({ id: "b", date: "2035-03-10", corrections: correcting(yesterday) })],
      }),
    );
    expect(problem?.code).toBe("entry-before-meeting");
    expect(problem !== undefined && createAheadTest(ahead)(problem)).toBe(false);
  });
});
