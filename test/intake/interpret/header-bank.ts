/** Wordings in which offices tell the facts of a meeting. Everything is invented. */

export const titles: readonly (readonly [title: string, ordinal: number | undefined])[] = [
  ["Podsumowanie IV spotkania branżowego z organizacjami pozarządowymi", 4],
  ["Wyniki drugiej rundy rozmów z sektorem społecznym", 2],
  ["Notatka służbowa ze spotkania nr 7 z organizacjami społecznymi", 7],
  ["Informacja o przebiegu debaty z organizacjami pozarządowymi", undefined],
  ["3. spotkanie konsultacyjne – uwagi organizacji i odpowiedzi Gminy", 3],
  ["Protokół z posiedzenia zespołu konsultacyjnego", undefined],
];

export const labels = {
  when: [
    "Termin",
    "Kiedy",
    "Data i godzina",
    "Termin spotkania",
    "Kiedy odbyło się spotkanie",
    "Czas konsultacji",
  ],
  where: ["Miejsce", "Gdzie", "Lokalizacja", "Miejsce obrad", "Adres spotkania", "Sala", "Gdzie się odbyło"],
  whenAndWhere: [
    "Termin i miejsce",
    "Kiedy i gdzie",
    "Data, godzina i miejsce",
    "Kiedy i gdzie się spotkaliśmy?",
  ],
  host: [
    "Organizator",
    "Prowadzący",
    "Komórka odpowiedzialna",
    "Gospodarz spotkania",
    "Kto zaprosił?",
    "Zapraszający",
  ],
  scope: [
    "Zakres",
    "Sfery zadań publicznych",
    "Dziedziny",
    "Obszary tematyczne",
    "Jakich sfer dotyczyło spotkanie?",
  ],
  purpose: ["Cel", "Przedmiot konsultacji", "Temat spotkania", "W jakiej sprawie", "Po co się spotkaliśmy?"],
  city: [
    "Ze strony Gminy",
    "Strona samorządowa",
    "Obecni z ramienia Urzędu",
    "Kto był z Urzędu?",
    "Przedstawiciele Gminy",
  ],
  organizations: [
    "Organizacje",
    "Po stronie społecznej",
    "Uczestnicy – organizacje",
    "Kto był z organizacji?",
    "Partnerzy społeczni",
  ],
  count: ["Liczba osób z organizacji", "Frekwencja", "Liczba uczestników", "Łączna liczba uczestników"],
  materials: ["Materiały", "Omawiane dokumenty", "Załączniki", "Zaprezentowane dokumenty", "Co pokazaliśmy?"],
} as const;

export const hours: readonly (readonly [written: string, start: string, end: string | undefined])[] = [
  ["16.30-18.00", "16:30", "18:00"],
  ["godz. 9:15 – 11:45", "09:15", "11:45"],
  ["od 17.00 do 19.30", "17:00", "19:30"],
  ["początek 15:00, koniec 16:45", "15:00", "16:45"],
  ["godz. 12", "12:00", undefined],
];

export const dates: readonly (readonly [written: string, date: string])[] = [
  ["12 maja 2026 r.", "2026-05-12"],
  ["03.02.2026", "2026-02-03"],
  ["wtorek, 9 czerwca 2026 roku", "2026-06-09"],
  ["2026-11-24", "2026-11-24"],
  ["7 X 2026 r.", "2026-10-07"],
];

export const venues = [
  "świetlica osiedlowa, os. Zielone 4",
  "Dom Kultury „Iskra”, ul. Parkowa 12",
  "remiza OSP, ul. Polna 3 (sala na piętrze)",
  "ratusz, sala ślubów",
  "Biblioteka Miejska, pl. Wolności 2",
];

export const units = [
  "Wydział Kultury, Sportu i Turystyki Urzędu Miasta Osina",
  "Biuro ds. Dialogu Urzędu Gminy Osina",
  "Gminny Ośrodek Kultury w Osinie",
  "Centrum Usług Społecznych w Osinie",
];

export const spheres: readonly (readonly [name: string, id: string])[] = [
  ["ochrona i promocja zdrowia", "6"],
  ["turystyka i krajoznawstwo", "19"],
  ["działalność charytatywna", "3"],
  ["porządek i bezpieczeństwo publiczne", "20"],
];

export const city = [
  "Zastępca Burmistrza",
  "Skarbniczka Gminy",
  "kierownik Referatu Promocji",
  "radca prawny",
  "pracownicy Biura ds. Seniorów",
  "Komendant Straży Miejskiej",
];

export const organizations = [
  "Fundacja Jasny Brzeg",
  "Stowarzyszenie „Razem dla Doliny”",
  "Klub Seniora „Pogodna Jesień”",
  "Koło Gospodyń Wiejskich „Malwy”",
  "Hufiec ZHP Osina",
  "Bank Żywności w Osinie",
  "Fundacja „Nauka, Sport i Zabawa”",
];

export const materials = [
  "projekt programu współpracy",
  "harmonogram konsultacji",
  "wyniki ankiety wśród organizacji",
  "wykaz lokali do wynajęcia",
  "zestawienie dotacji udzielonych w 2025 r.",
];
