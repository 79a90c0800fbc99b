/** What a TODO asks for, field by field; the words after "TODO: ". */
export const openFields = {
  title: "wpisz tytuł dokumentu",
  date: "wpisz dzień spotkania, RRRR-MM-DD",
  unit: "wskaż jednostkę z content/offices",
  venue: (written: string) => `${written} – wpisz miejsce w mianowniku`,
  programme: (written: string | undefined) =>
    `wskaż program z content/programmes${written === undefined ? "" : ` (w dokumencie: ${written})`}`,
  spheres: "wybierz punkty z content/spheres.yaml",
  proposers: "wpisz, kto zgłosił",
  proposal: "wpisz treść propozycji",
  noAnswer: "no-answer, jeśli miasto nie odpowiedziało",
  themes: "wybierz",
  stance: "wybierz",
  evidence: "wklej",
} as const;
