/** What a summary tells of the course of a meeting, a sentence or two at a time. */
export const passages: readonly string[] = [
  "Na początku przedstawiono wykonanie ustaleń z poprzedniego roku.",
  "Organizacje mówiły po kolei, każda miała siedem minut.",
  "Najwięcej uwag dotyczyło terminów ogłaszania konkursów.",
  "Rozmowę przerwała awaria prądu; dokończono ją przy świecach.",
  "Przedstawiciele urzędu notowali pytania i obiecali odpowiedzieć na piśmie.",
  "Uczestnicy otrzymali ankietę oceniającą współpracę.",
  "W drugiej części pracowano w trzech grupach.",
  "Grupy spisały propozycje na tablicach, a sekretarka przeniosła je do tabeli.",
  "Kilka organizacji zgłosiło uwagi do wzoru sprawozdania.",
  "Padło pytanie o podział środków między dzielnice.",
  "Zapowiedziano kolejne spotkanie po wakacjach.",
  "Dyskusja o lokalach trwała najdłużej.",
  "Przypomniano zasady rozliczania dotacji i typowe błędy.",
  "Zaprezentowano mapę potrzeb opracowaną przez studentki socjologii.",
  "Organizacje młodzieżowe poprosiły o spotkania w godzinach wieczornych.",
  "Spotkanie tłumaczono na polski język migowy.",
];
