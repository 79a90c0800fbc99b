import { merged } from "../build-docx.ts";
import type { Variant } from "./variant.ts";

/** Invented. */
export const sprawozdanie: Variant = {
  name: "sprawozdanie",
  blocks: [
    "Sprawozdanie z V spotkania z trzecim sektorem w Miejskim Ośrodku Pomocy Społecznej w Brzezinie",
    "Dnia 12 lutego 2027 roku, od godz. 9.00 do godz. 12.30, w siedzibie Ośrodka przy al. Lipowej 2 odbyło się spotkanie Miejskiego Ośrodka Pomocy Społecznej w Brzezinie z organizacjami działającymi w obszarze pomocy społecznej, w tym pomocy rodzinom i osobom w trudnej sytuacji życiowej oraz wyrównywania szans tych rodzin i osób, a także działalności na rzecz integracji cudzoziemców.",
    "Ze strony Miasta udział wzięli:",
    {
      bulleted: [
        "Dyrektor Ośrodka,",
        "Pełnomocniczka Burmistrza ds. Równości,",
        "pracownicy Działu Pomocy Środowiskowej.",
      ],
    },
    "Organizacje obecne na spotkaniu (16 osób):",
    {
      numbered: [
        "Fundacja Ciepły Kąt;",
        "Stowarzyszenie Dom i Droga;",
        "Caritas Parafii św. Jana w Brzezinie.",
      ],
    },
    "Spotkanie poświęcone było omówieniu projektu RPW 2028.",
    "Zebrani otrzymali:",
    { bulleted: ["projekt programu na rok 2028,", "wyniki badania potrzeb mieszkańców."] },
    {
      rows: [
        [{ text: "Uwagi do projektu RPW 2028", columns: 4 }],
        ["Lp.", "Podmiot zgłaszający", "Treść uwagi", "Odpowiedź"],
        [
          { text: "1.", rows: 2 },
          { text: "Fundacja Ciepły Kąt", rows: 2 },
          "Dopłaty do czynszu",
          "Dopłaty nie są przewidziane.",
        ],
        [merged, merged, "Mieszkania treningowe", "W 2027 r. powstaną dwa mieszkania treningowe."],
        [
          "2.",
          "Stowarzyszenie Dom i Droga",
          "Kursy języka polskiego dla cudzoziemców",
          "Kursy są prowadzone od marca br.",
        ],
        [
          "3.",
          "Stowarzyszenie Dom i Droga",
          "Asystent rodziny w każdej dzielnicy",
          "Uwaga częściowo uwzględniona: asystenci obejmą 4 z 6 dzielnic.",
        ],
      ],
    },
  ],
  truth: {
    title: "Sprawozdanie z V spotkania z trzecim sektorem w Miejskim Ośrodku Pomocy Społecznej w Brzezinie",
    ordinal: 5,
    date: "2027-02-12",
    start: "09:00",
    end: "12:30",
    venue: "siedzibie Ośrodka przy al. Lipowej 2",
    unit: "Miejski Ośrodek Pomocy Społecznej w Brzezinie",
    spheres: ["1", "5a"],
    cityParticipants: [
      "Dyrektor Ośrodka",
      "Pełnomocniczka Burmistrza ds. Równości",
      "pracownicy Działu Pomocy Środowiskowej",
    ],
    ngoPersons: 16,
    organizations: [
      "Fundacja Ciepły Kąt",
      "Stowarzyszenie Dom i Droga",
      "Caritas Parafii św. Jana w Brzezinie",
    ],
    programme: "RPW 2028",
    materials: ["projekt programu na rok 2028", "wyniki badania potrzeb mieszkańców"],
    proposals: [
      {
        lp: "1",
        proposers: ["Fundacja Ciepły Kąt"],
        proposal: "Dopłaty do czynszu",
        response: "Dopłaty nie są przewidziane.",
        links: [],
      },
      {
        lp: "1",
        proposers: ["Fundacja Ciepły Kąt"],
        proposal: "Mieszkania treningowe",
        response: "W 2027 r. powstaną dwa mieszkania treningowe.",
        links: [],
      },
      {
        lp: "2",
        proposers: ["Stowarzyszenie Dom i Droga"],
        proposal: "Kursy języka polskiego dla cudzoziemców",
        response: "Kursy są prowadzone od marca br.",
        links: [],
      },
      {
        lp: "3",
        proposers: ["Stowarzyszenie Dom i Droga"],
        proposal: "Asystent rodziny w każdej dzielnicy",
        response: "Uwaga częściowo uwzględniona: asystenci obejmą 4 z 6 dzielnic.",
        links: [],
      },
    ],
  },
};
