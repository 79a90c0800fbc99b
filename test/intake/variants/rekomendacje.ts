import type { Variant } from "./variant.ts";

/** Invented. */
export const rekomendacje: Variant = {
  name: "rekomendacje",
  blocks: [
    "PODSUMOWANIE IV SPOTKANIA BRANŻOWEGO",
    "z organizacjami pozarządowymi w Wydziale Spraw Społecznych Urzędu Miasta Lipno",
    "W sali nr 3 Urzędu Miasta przy pl. Wolności 1 w dniu 5 maja 2027 r. (środa) w godzinach od 16.00 do 18.30 odbyło się spotkanie branżowe z organizacjami działającymi w sferach: działalności charytatywnej, promocji i organizacji wolontariatu oraz działalności na rzecz równych praw kobiet i mężczyzn.",
    "W spotkaniu uczestniczyli ze strony Urzędu: Dyrektor Wydziału Spraw Społecznych, Kierownik Referatu ds. Równości, Rzeczniczka Prezydenta Miasta oraz Główna Specjalistka ds. współpracy z NGO. Obecnych było 19 przedstawicielek i przedstawicieli 3 organizacji.",
    "Organizacje biorące udział w spotkaniu:",
    {
      bulleted: [
        "Fundacja Równość,",
        "Stowarzyszenie „Kobiety i Miasto”,",
        "Polski Komitet Pomocy Społecznej Oddział w Lipnie.",
      ],
    },
    "Głównym celem spotkania było wypracowanie rekomendacji do RPW 2028.",
    "Uczestnicy otrzymali następujące materiały:",
    { bulleted: ["projekt RPW 2028;", "kalendarz konkursów."] },
    "Tabela 1. Zgłoszone rekomendacje",
    {
      rows: [
        ["Lp.", "Rekomendacja", "Organizacja zgłaszająca", "Stanowisko Wydziału", "Termin"],
        ["1.", "Wsparcie żłobków", "Fundacja Równość", "Wydział popiera rekomendację.", "2028"],
        ["Lp.", "Rekomendacja", "Organizacja zgłaszająca", "Stanowisko Wydziału", "Termin"],
        [
          "2.",
          "Audyt przestrzeni",
          "Stowarzyszenie „Kobiety i Miasto” oraz Fundacja Równość",
          "Audyt wykonano w 2026 r.",
          "",
        ],
      ],
    },
  ],
  truth: {
    title:
      "PODSUMOWANIE IV SPOTKANIA BRANŻOWEGO z organizacjami pozarządowymi w Wydziale Spraw Społecznych Urzędu Miasta Lipno",
    ordinal: 4,
    date: "2027-05-05",
    start: "16:00",
    end: "18:30",
    venue: "sali nr 3 Urzędu Miasta przy pl. Wolności 1",
    unit: "Wydział Spraw Społecznych Urzędu Miasta Lipno",
    spheres: ["3", "27", "9"],
    cityParticipants: [
      "Dyrektor Wydziału Spraw Społecznych",
      "Kierownik Referatu ds. Równości",
      "Rzeczniczka Prezydenta Miasta",
      "Główna Specjalistka ds. współpracy z NGO",
    ],
    ngoPersons: 19,
    organizations: [
      "Fundacja Równość",
      "Stowarzyszenie „Kobiety i Miasto”",
      "Polski Komitet Pomocy Społecznej Oddział w Lipnie",
    ],
    programme: "RPW 2028",
    materials: ["projekt RPW 2028", "kalendarz konkursów"],
    proposals: [
      {
        lp: "1",
        proposers: ["Fundacja Równość"],
        proposal: "Wsparcie żłobków",
        response: "Wydział popiera rekomendację.",
        links: [],
      },
      {
        lp: "2",
        proposers: ["Stowarzyszenie „Kobiety i Miasto”", "Fundacja Równość"],
        proposal: "Audyt przestrzeni",
        response: "Audyt wykonano w 2026 r.",
        links: [],
      },
    ],
  },
};
