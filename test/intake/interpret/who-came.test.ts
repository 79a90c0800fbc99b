import { expect, test } from "vitest";
import { findOrganizations } from "../../../src/intake/interpret/attendance.ts";
import { findCityParticipants } from "../../../src/intake/interpret/city.ts";
import { toMembers } from "../../../src/intake/interpret/enumeration.ts";
import { beginsAsOffice, beginsAsOrganization } from "../../../src/intake/interpret/names.ts";
import { partByProposers } from "../../../src/intake/interpret/settled-names.ts";

const passage = (text: string, items: readonly string[] = []) => ({ text, items, where: "" });
const three = ["Hufiec ZHP Borek", "Fundacja Most", "Klub Meta"];

test.each([
  "Obecne były: Hufiec ZHP Borek, Fundacja Most oraz Klub Meta.",
  "Obecni: Hufiec ZHP Borek, Fundacja Most, Klub Meta.",
  "Uczestniczyły: Hufiec ZHP Borek, Fundacja Most i Klub Meta.",
  "W spotkaniu wzięły udział: Hufiec ZHP Borek, Fundacja Most oraz Klub Meta (łącznie 14 osób).",
  "W spotkaniu wzięły udział Hufiec ZHP Borek, Fundacja Most oraz Klub Meta.",
  "Na spotkanie przybyły: Hufiec ZHP Borek, Fundacja Most, a także Klub Meta.",
  "Hufiec ZHP Borek, Fundacja Most oraz Klub Meta wzięły udział w spotkaniu.",
  "Na zaproszenie odpowiedziały: Hufiec ZHP Borek, Fundacja Most, Klub Meta – razem 14 osób.",
  "Stronę społeczną reprezentowały: Hufiec ZHP Borek, Fundacja Most oraz Klub Meta.",
  "Swoich przedstawicieli przysłały: Hufiec ZHP Borek, Fundacja Most i Klub Meta.",
  "Gościliśmy: Hufiec ZHP Borek, Fundacja Most, Klub Meta.",
  "Lista obecności: Hufiec ZHP Borek, Fundacja Most, Klub Meta.",
  "Głos zabrali reprezentujący: Hufiec ZHP Borek, Fundacja Most, Klub Meta.",
  "Sektor pozarządowy: Hufiec ZHP Borek; Fundacja Most; Klub Meta.",
  "Stawiły się: Hufiec ZHP Borek, Fundacja Most oraz Klub Meta.",
])("an inline list of those present: %s", (text) => {
  expect(findOrganizations([passage(text)])?.members).toEqual(three);
});

test.each(["Obecne były:", "Na spotkanie przybyły:", "Stronę społeczną reprezentowały:", "Goście:"])(
  "a list under “%s”",
  (lead) => {
    expect(findOrganizations([passage(lead, three)])?.members).toEqual(three);
  },
);

test("the organisations are told from the offices beside them", () => {
  const text = "Obecni byli: Dyrektor Wydziału, Fundacja Most, Klub Meta, Hufiec ZHP Borek.";
  expect(findOrganizations([passage(text)])?.members).toEqual([
    "Fundacja Most",
    "Klub Meta",
    "Hufiec ZHP Borek",
  ]);
});

test.each([
  "Wnioski pisemne złożyła Fundacja Most.",
  "Spotkanie odbyło się w siedzibie, której udzieliła Fundacja Most.",
  "Obecni zapoznali się z planem.",
])("no list at all: %s", (text) => {
  expect(findOrganizations([passage(text)])).toBeUndefined();
});

test.each([
  "Oddział Powiatowy ZNP w Borku",
  "Oddział Rejonowy Polskiego Czerwonego Krzyża",
  "Koło Gospodyń Wiejskich w Borku",
  "Koło nr 4 Związku Emerytów",
  "Zarząd Okręgu Polskiego Związku Wędkarskiego",
  "Filia Fundacji Most",
  "Okręg Borecki PZD",
  "Klub Seniora",
  "Hufiec ZHP Borek",
  "Chorągiew Borecka ZHP",
  "Rada Osiedla Zachód",
  "Rada Rodziców",
  "Parafia św. Anny",
  "Caritas Diecezji Boreckiej",
  "Ochotnicza Straż Pożarna Borek",
  "OSP Borek",
  "UKS „Orlik”",
  "LKS Huragan",
  "KGW „Kalina”",
  "Uczniowski Klub Sportowy Iskra",
  "Polski Związek Niewidomych",
  "Polskie Stowarzyszenie Diabetyków",
  "Polska Liga Szachowa",
  "Miejski Klub Sportowy Sokół",
  "Automobilklub Borecki",
  "Wodne Ochotnicze Pogotowie Ratunkowe",
  "Regionalne Centrum Wolontariatu",
  "Rodzinny Ogród Działkowy „Malwa”",
  "Koalicja na rzecz Rzeki",
  "Wspólnota Mieszkaniowa Lipowa 3",
  "Krajowe Bractwo Kurkowe",
  "Lokalna Grupa Działania Dolina",
  "Spółdzielnia Socjalna Razem",
  "Drużyna Harcerska Puszcza",
  "Kapela Podwórkowa",
  "Międzyzakładowa Organizacja Emerytów",
])("%s begins as an organisation", (name) => {
  expect(beginsAsOrganization(name)).toBe(true);
});

test.each([
  [
    "Fundacja Most, Oddział Miejski PTTK im. Jana Kota, Klub Meta",
    ["Fundacja Most", "Oddział Miejski PTTK im. Jana Kota", "Klub Meta"],
  ],
  [
    "Fundacja Most, Oddział Rejonowy Polskiego Czerwonego Krzyża",
    ["Fundacja Most", "Oddział Rejonowy Polskiego Czerwonego Krzyża"],
  ],
  ["Polski Związek Niewidomych, Koło PZN w Borku", ["Polski Związek Niewidomych, Koło PZN w Borku"]],
  ["Związek Sybiraków, Oddział w Borku, Klub Meta", ["Związek Sybiraków, Oddział w Borku", "Klub Meta"]],
  ["Związek Sybiraków, Koło nr 2 im. AK", ["Związek Sybiraków, Koło nr 2 im. AK"]],
  ["Fundacja Most, OSP Borek i UKS „Orlik”", ["Fundacja Most", "OSP Borek", "UKS „Orlik”"]],
  ["Fundacja Most, Koło nr 4 Związku Emerytów", ["Fundacja Most", "Koło nr 4 Związku Emerytów"]],
])("where a branch stands by itself: %s", (text, expected) => {
  expect(toMembers(text, beginsAsOrganization)).toEqual(expected);
});

test.each([
  [
    "Ze strony miasta uczestniczyli: Dyrektor Biura Edukacji, radca prawny oraz asystentka międzykulturowa.",
    ["Dyrektor Biura Edukacji", "radca prawny", "asystentka międzykulturowa"],
  ],
  [
    "Ze strony miasta uczestniczyli: przewodniczący Rady Miasta oraz dwóch dyrektorów szkół podstawowych.",
    ["przewodniczący Rady Miasta", "dwóch dyrektorów szkół podstawowych"],
  ],
  [
    "Urząd reprezentowali: Naczelnik Wydziału Kultury i dwie dyrektorki świetlic.",
    ["Naczelnik Wydziału Kultury", "dwie dyrektorki świetlic"],
  ],
  [
    "Urząd reprezentowali: Sekretarz Gminy, 3 urzędników Referatu Sportu oraz troje stażystów.",
    ["Sekretarz Gminy", "3 urzędników Referatu Sportu", "troje stażystów"],
  ],
  [
    "Ze strony Urzędu udział wzięli: Wójt, animatorka społeczna, prawniczka, streetworker oraz mediator.",
    ["Wójt", "animatorka społeczna", "prawniczka", "streetworker", "mediator"],
  ],
  [
    "Ze strony Urzędu udział wzięli: Dyrektor Wydziału Kultury, Sportu i Turystyki oraz kulturoznawczyni.",
    ["Dyrektor Wydziału Kultury, Sportu i Turystyki", "kulturoznawczyni"],
  ],
  [
    "Ze strony Urzędu udział wzięli: pełnomocnik ds. równości, zdrowia i rodziny oraz Skarbnik Gminy.",
    ["pełnomocnik ds. równości, zdrowia i rodziny", "Skarbnik Gminy"],
  ],
])("the city's side: %s", (text, expected) => {
  expect(findCityParticipants([passage(text)])?.members).toEqual(expected);
});

test.each([
  "radca prawny",
  "Wizytatorka",
  "pedagożka specjalna",
  "psycholożka",
  "dwoje urzędników",
  "Zespół Radców Prawnych",
])("%s begins as an office", (name) => {
  expect(beginsAsOffice(name)).toBe(true);
});

test.each([
  ["the body that proposes alone", ["Liga Rzeki"], ["Liga Rzeki", "Koło LR w Borku", "Klub Meta"]],
  ["the branch that proposes alone", ["Koło LR w Borku"], ["Liga Rzeki", "Koło LR w Borku", "Klub Meta"]],
  [
    "the whole that proposes",
    ["Liga Rzeki", "Liga Rzeki, Koło LR w Borku"],
    ["Liga Rzeki, Koło LR w Borku", "Klub Meta"],
  ],
  ["nobody of them", ["Klub Meta"], ["Liga Rzeki, Koło LR w Borku", "Klub Meta"]],
])("the table settles where a list is parted: %s", (_, proposers, expected) => {
  expect(partByProposers(["Liga Rzeki, Koło LR w Borku", "Klub Meta"], proposers)).toEqual(expected);
});

test("a comma before what is no name parts nothing", () => {
  expect(partByProposers(["Liga Rzeki, Lasu i Pola"], ["Liga Rzeki"])).toEqual(["Liga Rzeki, Lasu i Pola"]);
});
