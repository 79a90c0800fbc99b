import type { Variant } from "./variant.ts";

/** Invented. */
export const przebieg: Variant = {
  name: "przebieg",
  blocks: [
    "Informacja o przebiegu I spotkania konsultacyjnego z NGO w Biurze Sportu Urzędu Miasta Lipno, 22.03.2027 r.",
    "22 marca 2027 r. w Hali Sportowej „Orzeł” przy ul. Leśnej 5 w godz. 17.30 – 20.00 przeprowadzono spotkanie konsultacyjne Biura Sportu Urzędu Miasta Lipno. Spotkanie dotyczyło wspierania i upowszechniania kultury fizycznej oraz działalności na rzecz osób niepełnosprawnych.",
    "W spotkaniu obok Dyrekcji Biura Sportu, Pełnomocnika Prezydenta ds. Dostępności i przedstawicieli Miejskiego Ośrodka Sportu wzięły udział 32 osoby reprezentujące organizacje:",
    {
      numbered: [
        "Klub Sportowy Lipno",
        "Integracyjny Klub Sportowy Start",
        "Towarzystwo Krzewienia Kultury Fizycznej „Ognisko”",
      ],
    },
    "Tematem przewodnim spotkania były propozycje do Programu współpracy na 2028 rok (RPW 2028).",
    "Omówiono i przekazano uczestnikom:",
    { numbered: ["regulamin konkursu,", "wzór oferty."] },
    {
      rows: [
        ["Lp.", "Zgłaszający", "Propozycja", "Stanowisko Biura Sportu"],
        [
          "1)",
          "Klub Sportowy Lipno",
          "Stypendia dla trenerów",
          "Propozycja do rozważenia.\n1. Analiza kosztów.\n2. Decyzja Rady Miasta.",
        ],
        [
          "2)",
          "Integracyjny Klub Sportowy Start, Towarzystwo Krzewienia Kultury Fizycznej „Ognisko”",
          "Windy w hali",
          "Tak, w 2028 r.",
        ],
      ],
    },
  ],
  truth: {
    title:
      "Informacja o przebiegu I spotkania konsultacyjnego z NGO w Biurze Sportu Urzędu Miasta Lipno, 22.03.2027 r.",
    ordinal: 1,
    date: "2027-03-22",
    start: "17:30",
    end: "20:00",
    venue: "Hali Sportowej „Orzeł” przy ul. Leśnej 5",
    unit: "Biuro Sportu Urzędu Miasta Lipno",
    spheres: ["17", "7"],
    cityParticipants: [
      "Dyrekcji Biura Sportu",
      "Pełnomocnika Prezydenta ds. Dostępności",
      "przedstawicieli Miejskiego Ośrodka Sportu",
    ],
    ngoPersons: 32,
    organizations: [
      "Klub Sportowy Lipno",
      "Integracyjny Klub Sportowy Start",
      "Towarzystwo Krzewienia Kultury Fizycznej „Ognisko”",
    ],
    programme: "RPW 2028",
    materials: ["regulamin konkursu", "wzór oferty"],
    proposals: [
      {
        lp: "1",
        proposers: ["Klub Sportowy Lipno"],
        proposal: "Stypendia dla trenerów",
        response: "Propozycja do rozważenia. 1. Analiza kosztów. 2. Decyzja Rady Miasta.",
        links: [],
      },
      {
        lp: "2",
        proposers: ["Integracyjny Klub Sportowy Start", "Towarzystwo Krzewienia Kultury Fizycznej „Ognisko”"],
        proposal: "Windy w hali",
        response: "Tak, w 2028 r.",
        links: [],
      },
    ],
  },
};
