/** The invented city's portal. */
export const settings = {
  name: "Postulat",
  city: "Jaśmirów",
  cityGenitive: "Jaśmirowa",
  tagline: "O co organizacje pytały miasto i co usłyszały",
  official: true,
  address: "https://postulat.jasmirow.example",
  repository: "https://kod.jasmirow.example/postulat",
  publisher: {
    name: "Urząd Miasta Jaśmirów",
    address: "Plac Tkaczek 1, 00-000 Jaśmirów",
    email: "postulat@jasmirow.example",
    phone: "+48 00 000 00 00",
    website: "https://jasmirow.example",
  },
  dataLicence: {
    name: "Creative Commons Uznanie autorstwa 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/deed.pl",
  },
  accessibility: {
    published: "2020-01-15",
    updated: "2026-01-15",
    status: "partial",
    exceptions: "Część dokumentów źródłowych to skany.",
    prepared: "2020-01-15",
    reviewed: "2026-03-30",
    unit: "Referat Organizacyjny Urzędu Miasta Jaśmirów",
    email: "dostepnosc@jasmirow.example",
    phone: "+48 00 000 00 11",
    architecture: "Do ratusza prowadzi wejście bez progów od strony ogrodu.",
    communication: "W biurze podawczym działa pętla indukcyjna.",
  },
};

export const glossary = {
  terms: [
    {
      id: "wklad-wlasny",
      term: "wkład własny",
      forms: ["wkładu własnego", "wkładem własnym"],
      definition: "Część kosztów zadania, którą organizacja pokrywa sama.",
    },
    {
      id: "regranting",
      term: "regranting",
      forms: ["regrantingu"],
      definition: "Dzielenie dotacji przez jedną organizację między inne, mniejsze.",
      basis: "art. 16a ustawy o działalności pożytku publicznego i o wolontariacie",
    },
    {
      id: "konkurs-ofert",
      term: "konkurs ofert",
      forms: ["konkursu ofert", "konkursie ofert"],
      definition: "Sposób wyboru organizacji, której miasto zleci zadanie.",
    },
  ],
};

export const pages: readonly Readonly<Record<"id" | "title" | "description" | "body", string>>[] = [
  {
    id: "o-portalu",
    title: "O portalu",
    description: "Skąd są treści portalu i kto je opisuje.",
    body: 'Portal prowadzi <Urzad id="urzad-miasta-jasmirow">Urząd Miasta Jaśmirów</Urzad>.\n\n<NotaRedakcyjna>\n\nMiasto, urzędy, organizacje i spotkania w tym portalu są zmyślone. Powstały, żeby sprawdzić program na dużej treści.\n\n</NotaRedakcyjna>',
  },
  {
    id: "ponowne-wykorzystywanie",
    title: "Ponowne wykorzystywanie",
    description: "Na jakich zasadach można używać treści i danych portalu.",
    body: "Dane są zmyślone i można z nich korzystać dowolnie.\n\n<LicencjaDanych />",
  },
  {
    id: "prywatnosc",
    title: "Prywatność",
    description: "Portal nie śledzi nikogo i nie publikuje danych osób.",
    body: "Portal niczego nie zapisuje w przeglądarce.",
  },
  {
    id: "latwe-czytanie",
    title: "Portal w prostych słowach",
    description: "Tekst łatwy do czytania i zrozumienia (ETR) o tym, czym jest portal.",
    body: "To jest tekst łatwy do czytania.\n\n## Co tu jest\n\nOrganizacje mówią, co warto zmienić. Miasto odpowiada.",
  },
];

export const withdrawn: readonly Readonly<Record<"kind" | "id" | "date" | "reason", string>>[] = [
  ["meeting", "narada-o-budzecie", "Narada nie dotyczyła programu współpracy."],
  ["proposal", "narada-o-budzecie/1", "Wniosek pochodził z narady, którą wycofano."],
  ["organization", "kolo-bez-nazwy", "Koła nie było na żadnym spotkaniu."],
  ["office", "biuro-projektow", "Biuro zlikwidowano przed pierwszym spotkaniem."],
  ["theme", "rozne", "Temat nic nie mówił."],
  ["programme", "program-probny", "Programu nie uchwalono."],
  ["page", "regulamin", "Zastąpiła go ustawa."],
].map(([kind = "", id = "", reason = ""]) => ({ kind, id, date: "2025-02-01", reason }));
