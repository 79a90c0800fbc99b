import type { Variant } from "./variant.ts";

/** Invented. */
export const notatka: Variant = {
  name: "notatka",
  blocks: [
    "Miasto Brzezina",
    "Notatka z trzeciego spotkania konsultacyjnego dla organizacji pozarządowych zorganizowanego przez Biuro Dialogu Obywatelskiego Urzędu Miasta Brzezina",
    "Spotkanie zorganizowano 3.10.2027 r. w auli Szkoły Podstawowej nr 4 przy ul. Polnej 7, w godzinach 16:30 – 19:00. Dotyczyło następujących sfer zadań publicznych: kultury, sztuki, ochrony dóbr kultury i dziedzictwa narodowego; turystyki i krajoznawstwa oraz ratownictwa i ochrony ludności.",
    "Urząd Miasta reprezentowali: Zastępca Prezydenta Miasta Brzezina, Kierowniczka Biura Dialogu Obywatelskiego, Naczelnik Wydziału Kultury, Promocji i Turystyki, Koordynator ds. wolontariatu oraz przedstawicielki Miejskiej Biblioteki Publicznej w Brzezinie.",
    "W spotkaniu wzięło udział 21 przedstawicieli organizacji pozarządowych: Fundacji Jutrzenka, Stowarzyszenia „Sad i Ogród”, Towarzystwa Przyjaciół Brzeziny, Klubu Sportowego Orlik oraz Ochotniczej Straży Pożarnej w Brzezinie.",
    "Celem spotkania było zebranie wniosków do Programu współpracy na rok 2028 (RPW 2028).",
    "Uczestnikom zaprezentowano: harmonogram konsultacji; sprawozdanie z realizacji programu za rok 2026 oraz wykaz lokali użytkowych.",
    "Wnioski zgłoszone przed spotkaniem",
    {
      rows: [
        ["Nr", "Wniosek", "Wnioskodawca", "Ustosunkowanie się Biura"],
        [
          "1",
          "Utworzenie centrum wolontariatu",
          "Fundacja Jutrzenka",
          "Wniosek przyjęto.\nCentrum powstanie do końca 2028 r.",
        ],
        [
          "2",
          "Wydłużenie naboru ofert do 30 dni",
          "Stowarzyszenie „Sad i Ogród”, Towarzystwo Przyjaciół Brzeziny",
          "Termin wynika z ustawy[^1] i nie może być krótszy niż 21 dni. Biuro rozważy 30 dni w konkursach na zadania wieloletnie.",
        ],
      ],
    },
    "Wnioski zgłoszone w trakcie spotkania",
    {
      rows: [
        ["Nr", "Wniosek", "Wnioskodawca", "Ustosunkowanie się Biura"],
        [
          "3",
          "Szkolenia z księgowości",
          "Klub Sportowy Orlik⏎Ochotnicza Straż Pożarna w Brzezinie",
          "Szkolenia obejmą:\n• rozliczanie dotacji,\n• prowadzenie ewidencji.\nZgłoszenia przyjmuje Biuro.",
        ],
      ],
    },
    "Sporządziła: Kancelaria Biura",
  ],
  footnotes: ["Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie."],
  truth: {
    title:
      "Notatka z trzeciego spotkania konsultacyjnego dla organizacji pozarządowych zorganizowanego przez Biuro Dialogu Obywatelskiego Urzędu Miasta Brzezina",
    ordinal: 3,
    date: "2027-10-03",
    start: "16:30",
    end: "19:00",
    venue: "auli Szkoły Podstawowej nr 4 przy ul. Polnej 7",
    unit: "Biuro Dialogu Obywatelskiego Urzędu Miasta Brzezina",
    spheres: ["16", "19", "23"],
    cityParticipants: [
      "Zastępca Prezydenta Miasta Brzezina",
      "Kierowniczka Biura Dialogu Obywatelskiego",
      "Naczelnik Wydziału Kultury, Promocji i Turystyki",
      "Koordynator ds. wolontariatu",
      "przedstawicielki Miejskiej Biblioteki Publicznej w Brzezinie",
    ],
    ngoPersons: 21,
    organizations: [
      "Fundacji Jutrzenka",
      "Stowarzyszenia „Sad i Ogród”",
      "Towarzystwa Przyjaciół Brzeziny",
      "Klubu Sportowego Orlik",
      "Ochotniczej Straży Pożarnej w Brzezinie",
    ],
    programme: "RPW 2028",
    materials: [
      "harmonogram konsultacji",
      "sprawozdanie z realizacji programu za rok 2026",
      "wykaz lokali użytkowych",
    ],
    proposals: [
      {
        lp: "1",
        proposers: ["Fundacja Jutrzenka"],
        proposal: "Utworzenie centrum wolontariatu",
        response: "Wniosek przyjęto.\n\nCentrum powstanie do końca 2028 r.",
        links: [],
      },
      {
        lp: "2",
        proposers: ["Stowarzyszenie „Sad i Ogród”", "Towarzystwo Przyjaciół Brzeziny"],
        proposal: "Wydłużenie naboru ofert do 30 dni",
        response:
          "Termin wynika z ustawy i nie może być krótszy niż 21 dni. Biuro rozważy 30 dni w konkursach na zadania wieloletnie.",
        links: [],
        notes: ["Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie."],
      },
      {
        lp: "3",
        proposers: ["Klub Sportowy Orlik", "Ochotnicza Straż Pożarna w Brzezinie"],
        proposal: "Szkolenia z księgowości",
        response:
          "Szkolenia obejmą:\n\nrozliczanie dotacji,\n\nprowadzenie ewidencji.\n\nZgłoszenia przyjmuje Biuro.",
        links: [],
      },
    ],
  },
};
