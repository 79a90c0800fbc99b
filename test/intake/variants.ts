import { merged } from "./build-docx.ts";
import type { BuiltBlock } from "./build-docx.ts";

/** Documents in other wordings than the known ones, each with what a careful reader gets out of it. All invented. */
export interface Variant {
  readonly name: string;
  readonly blocks: readonly BuiltBlock[];
  readonly footnotes?: readonly string[];
  readonly truth: Readonly<Record<string, unknown>>;
}

export const variants: readonly Variant[] = [
  {
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
  },
  {
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
  },
  {
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
  },
];
