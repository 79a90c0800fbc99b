import { merged } from "../build-docx.ts";
import type { Variant } from "./variant.ts";

/** Invented. */
export const podsumowanie: Variant = {
  name: "podsumowanie",
  blocks: [
    "Podsumowanie 2. spotkania branżowego dla NGO w Wydziale Zieleni, Klimatu i Energii Urzędu Miejskiego w Brzezinie",
    "W dniu 28 maja 2027 r. (piątek) o godz. 17.00 w Domu Kultury „Młyn” odbyło się spotkanie branżowe z organizacjami pozarządowymi w sferach: ekologii i ochrony zwierząt oraz ochrony dziedzictwa przyrodniczego, działalności wspomagającej rozwój wspólnot i społeczności lokalnych. Spotkanie zakończyło się o godz. 19.15.",
    "W spotkaniu wzięli udział: Dyrektorka Wydziału Zieleni, Klimatu i Energii, Główny Specjalista ds. ochrony przyrody, Miejski Ogrodnik oraz dwadzieścia trzy osoby reprezentujące organizacje: Fundacja Las za Miastem, Stowarzyszenie Rowerowa Brzezina i Kooperatywa Wspólny Stół.",
    "Przedmiotem spotkania były propozycje do Rocznego Programu Współpracy (RPW 2028).",
    "Podczas spotkania omówiono harmonogram prac nad programem, zestawienie zadań na rok 2028 i wyniki ankiety.",
    {
      rows: [
        ["Organizacja", "Postulat", "Stanowisko Wydziału"],
        [
          "Fundacja Las za Miastem",
          "Sadzenie drzew przy szkołach",
          "Postulat zostanie zrealizowany jesienią.",
        ],
        [
          { text: "Stowarzyszenie Rowerowa Brzezina", rows: 2 },
          "Stojaki rowerowe przy przystankach",
          "Zadanie należy do Zarządu Dróg.",
        ],
        [merged, "Mapa tras rowerowych", "Mapa jest dostępna na stronie www.brzezina.example."],
        ["Kooperatywa Wspólny Stół⏎Fundacja Las za Miastem", "Jadłodzielnia w ratuszu", ""],
      ],
    },
  ],
  truth: {
    title:
      "Podsumowanie 2. spotkania branżowego dla NGO w Wydziale Zieleni, Klimatu i Energii Urzędu Miejskiego w Brzezinie",
    ordinal: 2,
    date: "2027-05-28",
    start: "17:00",
    end: "19:15",
    venue: "Domu Kultury „Młyn”",
    unit: "Wydział Zieleni, Klimatu i Energii Urzędu Miejskiego w Brzezinie",
    spheres: ["18", "13"],
    cityParticipants: [
      "Dyrektorka Wydziału Zieleni, Klimatu i Energii",
      "Główny Specjalista ds. ochrony przyrody",
      "Miejski Ogrodnik",
    ],
    ngoPersons: 23,
    organizations: [
      "Fundacja Las za Miastem",
      "Stowarzyszenie Rowerowa Brzezina",
      "Kooperatywa Wspólny Stół",
    ],
    programme: "RPW 2028",
    materials: ["harmonogram prac nad programem", "zestawienie zadań na rok 2028", "wyniki ankiety"],
    proposals: [
      {
        lp: "",
        proposers: ["Fundacja Las za Miastem"],
        proposal: "Sadzenie drzew przy szkołach",
        response: "Postulat zostanie zrealizowany jesienią.",
        links: [],
      },
      {
        lp: "",
        proposers: ["Stowarzyszenie Rowerowa Brzezina"],
        proposal: "Stojaki rowerowe przy przystankach",
        response: "Zadanie należy do Zarządu Dróg.",
        links: [],
      },
      {
        lp: "",
        proposers: ["Stowarzyszenie Rowerowa Brzezina"],
        proposal: "Mapa tras rowerowych",
        response: "Mapa jest dostępna na stronie www.brzezina.example.",
        links: [],
      },
      {
        lp: "",
        proposers: ["Kooperatywa Wspólny Stół", "Fundacja Las za Miastem"],
        proposal: "Jadłodzielnia w ratuszu",
        response: "",
        links: [],
      },
    ],
  },
};
