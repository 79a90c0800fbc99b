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

  {
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
  },
  {
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
  },
  {
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
          proposers: [
            "Integracyjny Klub Sportowy Start",
            "Towarzystwo Krzewienia Kultury Fizycznej „Ognisko”",
          ],
          proposal: "Windy w hali",
          response: "Tak, w 2028 r.",
          links: [],
        },
      ],
    },
  },
];
