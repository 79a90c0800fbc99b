import { expect, test } from "vitest";
import { addressRegistrySchema } from "../../src/domain/address-registry.ts";
import { dateSchema, monthSchema, timeSchema, yearSchema } from "../../src/domain/calendar.ts";
import { identifierSchema, proposalIdSchema, proposalKeySchema } from "../../src/domain/identifier.ts";
import { meetingSchema } from "../../src/domain/meeting.ts";
import { officeSchema } from "../../src/domain/office.ts";
import { organizationSchema } from "../../src/domain/organization.ts";
import { proposalSchema } from "../../src/domain/proposal.ts";
import { sphereListSchema, spherePointSchema } from "../../src/domain/sphere.ts";
import { withdrawalListSchema } from "../../src/domain/withdrawal.ts";

const day = "takiego dnia nie ma w kalendarzu albo zapis nie ma postaci RRRR-MM-DD, np. 2025-06-24";
const month = "to nie jest miesiąc w postaci RRRR-MM, np. 2025-06";
const hour = 'to nie jest godzina w postaci "GG:MM", np. "17:00"';
const id = "identyfikator może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki";
const key = "wskazanie propozycji ma postać spotkanie/numer, np. 2025-06-24-przyklad/5b";
const number = "numer propozycji może mieć tylko cyfry, małe litery bez polskich znaków i myślniki, np. 5b";
const point = 'punkt ustawy to liczba, czasem z literą, np. "5a"';
const gone = { kind: "theme", date: "2025-05-01", reason: "Pomyłka." };
const court = 'numer KRS ma 10 cyfr; wpisz go w cudzysłowie, np. "0000123456"';
const zeros = "numer KRS nie składa się z samych zer; jeśli go nie znasz, usuń to pole";
const held = { title: "a", state: "held", unit: { office: "a" }, programme: "b" };

// An editor reads these sentences beside the line.
test.each([
  [dateSchema, 2025, "to nie jest data w postaci RRRR-MM-DD, np. 2025-06-24"],
  [dateSchema, new Date(NaN), "to nie jest data w postaci RRRR-MM-DD, np. 2025-06-24"],
  [dateSchema, "2025-02-30", day],
  [dateSchema, "1820-01-19", day],
  [dateSchema, "x2025-06-24", day],
  [dateSchema, "2025-06-24x", day],
  [monthSchema, "2025-13", month],
  [monthSchema, "2025-060", month],
  [monthSchema, "12025-06", month],
  [yearSchema, "2026", "to nie jest rok zapisany liczbą bez cudzysłowu, np. 2026"],
  [yearSchema, 1989, "rok ma być nie wcześniejszy niż 1990"],
  [yearSchema, 2201, "rok ma być nie późniejszy niż 2200"],
  ...["mgr Anna Nowak", "Pani Anna Nowak", "dr Nowak", "Inż. Jan Nowak", "prof. Nowak", "Lek. Nowak"].map(
    (name) =>
      [
        officeSchema,
        { name, kind: "other" },
        "to wygląda na osobę, a urzędy i funkcje nie mają tu imion ani nazwisk; wpisz nazwę funkcji",
      ] as const,
  ),
  [timeSchema, 1020, 'to nie jest godzina w cudzysłowie, np. "17:00"'],
  [timeSchema, "24:00", hour],
  [timeSchema, "17:000", hour],
  [timeSchema, "117:00", hour],
  [organizationSchema, { name: "a", krs: "000012345" }, court],
  [organizationSchema, { name: "a", krs: "00001234567" }, court],
  [organizationSchema, { name: "a", krs: "0000000000" }, zeros],
  [identifierSchema, "Łąka", `${id} (czy chodziło o „laka”?)`],
  [identifierSchema, "a--b", `${id} (czy chodziło o „a-b”?)`],
  [identifierSchema, "„”", id],
  [proposalIdSchema, "5.", number],
  [proposalKeySchema, "2025-06-24-zdrowie", key],
  [proposalKeySchema, "a/b/c", key],
  [proposalKeySchema, " a/b", key],
  [spherePointSchema, "pierwszy", point],
  [spherePointSchema, "5abc", point],
  [spherePointSchema, "105", point],
  [sphereListSchema, { law: "Ustawa", spheres: [] }, "lista sfer jest pusta: wpisz punkty ustawy"],
  [
    withdrawalListSchema,
    { withdrawn: [{ ...gone, id: "a/1" }] },
    "to nie jest identyfikator; przy proposal ma postać spotkanie/numer",
    ["withdrawn", 0, "id"],
  ],
  [
    addressRegistrySchema,
    { theme: ["a", "b/1"] },
    "to nie jest identyfikator; przy proposal ma postać spotkanie/numer",
    ["theme", 1],
  ],
  [
    meetingSchema,
    { ...held, source: { title: "a", sha256: "AB" } },
    "suma SHA-256 to 64 znaki: cyfry i litery od a do f",
    ["source", "sha256"],
  ],
  [
    proposalSchema,
    { id: 5, lp: 5, text: "Sala." },
    'liczbę porządkową weź w cudzysłów, np. "5."; bez niego kropka by zginęła',
    ["lp"],
  ],
] as const)("value %#: %o refuses %o and says: %s", (...[schema, value, message, path]) => {
  const issues = schema.safeParse(value).error?.issues.map((issue) => [issue.message, issue.path]);
  expect(issues).toEqual([[message, path ?? expect.anything()]]);
});

test.each([
  [dateSchema, "1999-12-31"],
  [yearSchema, 1990],
  [yearSchema, 2200],
  [timeSchema, "09:59"],
  [proposalKeySchema, "2025-06-24-zdrowie/5b"],
  [spherePointSchema, "32a"],
])("value %#: %o takes %o", (schema, value) => {
  expect(schema.parse(value)).toBe(value);
});

test("a bare number is taken as it is written, and lists that are left out are empty", () => {
  expect([proposalIdSchema.parse(5), spherePointSchema.parse(7)]).toEqual(["5", "7"]);
  expect(withdrawalListSchema.parse({})).toEqual({ withdrawn: [] });
  expect(meetingSchema.parse(held)).toEqual({
    ...held,
    ...{ spheres: [], materials: [], proposals: [], corrections: [], table: {} },
    attendance: { organizations: [], city: [] },
  });
  expect(proposalSchema.parse({ id: 5, text: "Sala." })).toEqual({
    ...{ id: "5", text: "Sala.", proposers: [], themes: [], relatedTo: [], outcome: { status: "unknown" } },
  });
});

test.each(["Drogi i Zieleń", "Panorama", "Mgrowska Izba", "Szkoła im. prof. Nowaka"])(
  "%s is no person",
  (name) => {
    expect(officeSchema.parse({ name, kind: "other" })).toMatchObject({ name });
  },
);
