import { merged } from "../build-docx.ts";
import type { Variant } from "./variant.ts";

/** Invented. */
export const protokol: Variant = {
  name: "protokol",
  blocks: [
    "Protokół ze spotkania Wydziału Gospodarki z podmiotami ekonomii społecznej",
    "Termin: 14 stycznia 2027 r., godz. 10:00–12:00",
    "Miejsce: Inkubator Przedsiębiorczości, ul. Fabryczna 2",
    "Zakres: działalność wspomagająca rozwój gospodarczy, w tym rozwój przedsiębiorczości; działalność na rzecz podmiotów ekonomii społecznej i przedsiębiorstw społecznych, o których mowa w ustawie z dnia 5 sierpnia 2022 r. o ekonomii społecznej.",
    "Miasto reprezentowali Dyrektorka Wydziału Gospodarki, przedstawiciel Biura Funduszy i Inwestycji oraz pracownice Referatu ds. Przedsiębiorczości.",
    "W spotkaniu wzięły udział 4 osoby reprezentujące: Spółdzielnię Socjalną Razem, Fundację Start oraz Stowarzyszenie Kupców.",
    "Przedstawiono: założenia RPW 2028, harmonogram naborów oraz raport z konsultacji.",
    {
      rows: [
        ["Nr", "Podmiot", "Pytanie / postulat", "Odpowiedź Miasta"],
        [
          { text: "1", rows: 2 },
          { text: "Fundacja Start", rows: 2 },
          "Bony na doradztwo",
          "Bony ruszą w II kwartale br.",
        ],
        [merged, merged, "Targi NGO", "Targi odbędą się we wrześniu br.\nZgłoszenia: targi@lipno.example"],
        ["2", "Stowarzyszenie Kupców", "Niższy czynsz", "Nie planuje się obniżki."],
      ],
    },
  ],
  truth: {
    title: "Protokół ze spotkania Wydziału Gospodarki z podmiotami ekonomii społecznej",
    ordinal: null,
    date: "2027-01-14",
    start: "10:00",
    end: "12:00",
    venue: "Inkubator Przedsiębiorczości, ul. Fabryczna 2",
    unit: "Wydział Gospodarki",
    spheres: ["11", "34"],
    cityParticipants: [
      "Dyrektorka Wydziału Gospodarki",
      "przedstawiciel Biura Funduszy i Inwestycji",
      "pracownice Referatu ds. Przedsiębiorczości",
    ],
    ngoPersons: 4,
    organizations: ["Spółdzielnię Socjalną Razem", "Fundację Start", "Stowarzyszenie Kupców"],
    programme: "RPW 2028",
    materials: ["założenia RPW 2028", "harmonogram naborów", "raport z konsultacji"],
    proposals: [
      {
        lp: "1",
        proposers: ["Fundacja Start"],
        proposal: "Bony na doradztwo",
        response: "Bony ruszą w II kwartale br.",
        links: [],
      },
      {
        lp: "1",
        proposers: ["Fundacja Start"],
        proposal: "Targi NGO",
        response: "Targi odbędą się we wrześniu br. Zgłoszenia: targi@lipno.example",
        links: [],
      },
      {
        lp: "2",
        proposers: ["Stowarzyszenie Kupców"],
        proposal: "Niższy czynsz",
        response: "Nie planuje się obniżki.",
        links: [],
      },
    ],
  },
};
