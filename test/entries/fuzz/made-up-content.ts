import { seeded, type Random } from "./random.ts";

/** A sound content folder: every optional field now and then, in every way in which YAML lets a text be written. */
export function makeContent(seed: number): Map<string, string> {
  const random = seeded(seed);
  const years = [2024, 2025];
  const meetings = years.map((year) => makeMeeting(year, random));
  return new Map([
    ...settings(random),
    ...offices(random),
    ...organizations(random),
    ...themes.map(
      (id) =>
        [
          `themes/${id}.yaml`,
          `name: ${scalar(`Temat ${id}`, random)}\n${maybe(random, `description: ${scalar("Co tu należy: wszystko.", random)}\n`)}`,
        ] as const,
    ),
    ...years.map((year) => [`programmes/rpw-${year + 1}.yaml`, programme(year + 1, random)] as const),
    [
      "pages/o-portalu.mdx",
      `---\ntitle: O portalu\ndescription: ${scalar("Czym jest portal", random)}\n---\n\n${body(random, false)}`,
    ],
    ...meetings,
  ]);
}

function settings(random: Random): (readonly [string, string])[] {
  return [
    [
      "portal.yaml",
      `# Ustawienia\nname: Postulat\ncity: Podgaj\ncityGenitive: Podgaja\ntagline: ${scalar("Co zaproponowano i co odpowiedziano", random)}\n${maybe(random, "official: true\n")}publisher:\n  name: ${random.pick(["null", "Urząd Miasta Podgaja"])}\n  email: ${random.pick(["null", "urzad@podgaj.example"])}\n  phone: ${random.pick(["null", '"12 345 67 89"'])}\n  address: ${random.pick(["null", "Rynek 1, 00-001 Podgaj"])}\n${maybe(random, "address: https://postulat.podgaj.example\n")}`,
    ],
    [
      "spheres.yaml",
      `law: Art. 4 ust. 1 ustawy\nspheres:\n${["6", "7", "10"].map((point) => `  - point: "${point}"\n    name: ${scalar(`sfera, pkt ${point}`, random)}\n`).join("")}`,
    ],
    [
      "redirects.yaml",
      random.chance(0.5)
        ? "redirects: []\n"
        : "redirects:\n  - kind: organization\n    from: stara-laka\n    to: laka\n",
    ],
    [
      "glossary.yaml",
      `terms:\n  - id: ngo\n    term: NGO\n    definition: ${scalar("Organizacja, która nie działa dla zysku.", random)}\n${maybe(random, "    forms: [NGOs, NGO-sów]\n")}`,
    ],
    [
      "synonyms.yaml",
      "same:\n  - [dotacja, dofinansowanie]\nbroader:\n  pojazd: [auto, rower]\nacronyms:\n  NGO: organizacja pozarządowa\n",
    ],
  ];
}

function offices(random: Random): (readonly [string, string])[] {
  return [
    ["offices/urzad.yaml", "name: Urząd Miasta Podgaja\nkind: office\n"],
    [
      "offices/wydzial.yaml",
      `name: ${scalar("Wydział Spraw Społecznych", random)}\nkind: department\n${maybe(random, "parent: urzad\n")}${maybe(random, "aliases: [WSS]\n")}`,
    ],
    [
      "offices/pelnomocnik.yaml",
      `name: Pełnomocnik ds. Seniorów\nkind: plenipotentiary\n${maybe(random, "feminineName: Pełnomocniczka ds. Seniorów\n")}`,
    ],
  ];
}

function organizations(random: Random): (readonly [string, string])[] {
  return organizationIds.map((id) => [
    `organizations/${id}.yaml`,
    [
      `name: ${scalar(`Fundacja „${id.toUpperCase()}” – źdźbło`, random)}\n`,
      maybe(random, "legalForm: fundacja\n"),
      maybe(random, `aliases:\n  - ${scalar(`Alias: ${id}`, random)}\n  - ${id} bis\n`),
      maybe(random, 'krs: "0000123456"\n'),
      maybe(random, `website: https://${id}.example/strona?a=1&b=%C5%82#x\n`),
      maybe(random, `note: ${scalar("Dawniej pod inną nazwą; NIP 1234563218, REGON 123456785.", random)}\n`),
    ].join(""),
  ]);
}

function programme(year: number, random: Random): string {
  return [
    `name: Program współpracy na rok ${year}\nshort: RPW ${year}\nyear: ${year}\n`,
    maybe(
      random,
      `phases:\n  - name: konsultacje\n    start: ${year - 1}-09-01\n    end: ${year - 1}-09-30\n  - name: rada\n`,
    ),
    `adopted:\n  date: ${year - 1}-11-28\n  title: ${scalar(`Uchwała nr ${year}/XII/25`, random)}\n`,
  ].join("");
}

function makeMeeting(year: number, random: Random): readonly [string, string] {
  const day = `${year}-0${1 + random.below(9)}-${10 + random.below(18)}`;
  const front = [
    `title: ${scalar(random.pick(["Spotkanie o zdrowiu", "Rozmowa: kultura i sport", "Czy to #1? Tak – „pierwsze”", "Łódź, żaba & źdźbło (100 %)"]), random)}`,
    ...random.some([`ordinal: ${1 + random.below(9)}`], 0.5),
    "state: held",
    `date: ${random.chance(0.5) ? day : `"${day}"`}`,
    ...random.some(['start: "17:00"'], 0.6),
    ...random.some(['end: "19:30"'], 0.6),
    ...random.some(
      [
        `venue:\n  name: ${scalar("sala przy ul. Dekerta 24", random)}\n  asWritten: sali przy ul. Dekerta 24`,
      ],
      0.5,
    ),
    "unit:\n  office: wydzial\n  asWritten: Wydział Spraw Społecznych UM",
    `programme: rpw-${year + 1}`,
    random.pick(['spheres: ["6", "7"]', "spheres:\n  - 6\n  - '10'"]),
    `attendance:\n  ngoPersons: ${random.below(40)}\n  organizations:\n${organizationIds.map((id) => `    - organization: ${id}\n${maybe(random, `      asWritten: Fundacja ${id}\n`)}`).join("")}  city:\n    - office: urzad\n    - { office: pelnomocnik, asWritten: Pełnomocniczki }`,
    ...random.some(
      [
        `materials:\n  - text: ${scalar("prezentacją: stan prac", random)}\n    url: https://podgaj.example/m.pdf\n  - text: notatką`,
      ],
      0.5,
    ),
    `source:\n  title: ${scalar("Podsumowanie spotkania", random)}\n  file: podsumowanie-${day}.pdf${maybe(random, `\n  sha256: ${String(year).padEnd(64, "a1b2c3")}`)}`,
    ...random.some(["table:\n  lp: L.p.\n  proposal: Propozycja"], 0.4),
    `proposals:\n${["1", "2", "3a", "3b"].map((id) => proposal(id, year, random)).join("")}`.trimEnd(),
    ...random.some(
      [`corrections:\n  - date: ${year}-12-01\n    proposal: "2"\n    was: Było inaczej.\n    is: Jest tak.`],
      0.4,
    ),
  ];
  return [`meetings/${year}/${day}-spotkanie.mdx`, `---\n${front.join("\n")}\n---\n\n${body(random, true)}`];
}

function proposal(id: string, year: number, random: Random): string {
  const answer = answers[random.below(answers.length)] as (typeof answers)[number];
  const lines = [
    `  - id: "${id}"`,
    ...random.some([`    lp: "${id}."`], 0.7),
    `    proposers:\n      - ${random.pick(["organization: laka", "office: pelnomocnik", "other: mieszkanka obecna na spotkaniu", "{ organization: sad, asWritten: Sadu }"])}`,
    `    text: ${block(random.pick(texts), 6, random)}`,
    ...random.some(["    themes: [lokale, seniorzy]"], 0.6),
    ...random.some([`    relatedTo: []`], 0.2),
    ...(random.chance(0.85) ? [response(answer, year, random)] : []),
    ...random.some(
      [
        `    outcome:\n      status: included\n      paragraph: § 12 ust. 3\n      note: ${scalar("Program mówi o tym wprost.", random)}`,
      ],
      0.4,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function response([stance, text, evidence, extra]: Answer, year: number, random: Random): string {
  if (text === "") return `    response:\n      stance: ${stance}`;
  return [
    "    response:",
    `      text: ${block(text, 8, random)}`,
    ...random.some(["      unit:\n        office: urzad"], 0.3),
    ...random.some([`      date: ${year}-12-03`], 0.3),
    `      stance: ${stance}`,
    ...(extra === undefined ? [] : [`      detail: ${scalar(extra, random)}`]),
    `      evidence: ${scalar(evidence, random)}`,
    ...random.some(
      [`      commitments:\n        - id: zapowiedz\n          evidence: ${scalar(evidence, random)}`],
      0.3,
    ),
  ].join("\n");
}

function body(random: Random, isMeeting: boolean): string {
  const parts = [
    'Na spotkaniu rozmawiał z organizacjami <Urzad id="wydzial">Wydział</Urzad> i <Organizacja id="laka">Łąka</Organizacja>.',
    "## Co przedstawiono i w jakim trybie\n\nZob. [wyżej](#co-przedstawiono-i-w-jakim-trybie), [tematy](/tematy/), [Łąkę](/organizacje/laka/) i [BIP](https://bip.example/a?b=c#d).",
    "| Obszar | Kwota |\n| --- | ---: |\n| Kultura \\| sport | 41 200 zł |\n| Łąki | – |",
    "Umowy trzyletnie są możliwe[^1], ale nie zawsze[^dwa].\n\n[^1]: Zarządzenie nr 18/2023, § 4.\n\n[^dwa]: Zob. art. 19a.",
    "1. pierwszy\n2. drugi\n   - w środku\n   - *ważne* i **bardzo ważne**",
    "<NotaRedakcyjna>\n\nDokument ma numer „2-3.” – zachowano zapis.\n\n</NotaRedakcyjna>",
    "Nawias \\{zwykły\\}, mniej \\< więcej, 5 < 6 i 100 %, a\u00a0także „cudzysłów”, 'apostrof' oraz emoji 👩‍💻.",
    "{/* uwaga dla redakcji */}",
    ...(isMeeting ? ["<Organizacje />", "<Materialy />"] : ["<LicencjaDanych />"]),
  ];
  return `${[parts[0], ...random.some(parts.slice(1), 0.6)].join("\n\n")}\n`;
}

/** A text in one of the ways in which YAML can write it on one line or in a block. */
function scalar(text: string, random: Random): string {
  const isPlain = !/: |[#'"&*!|>%@`[\]{}]|^[-?]/.test(text);
  const ways = [...(isPlain ? [text, text] : []), JSON.stringify(text), `'${text.replaceAll("'", "''")}'`];
  return random.pick(ways);
}

/** A longer text: on one line where it has one, else in a block. */
function block(text: string, indent: number, random: Random): string {
  if (!text.includes("\n") && random.chance(0.5)) return scalar(text, random);
  const lines = text.split("\n").map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`));
  return `${random.pick(["|-", "|"])}\n${lines.join("\n")}`;
}

function maybe(random: Random, text: string): string {
  return random.chance(0.5) ? text : "";
}

const organizationIds = ["laka", "sad"] as const;
const themes = ["lokale", "seniorzy"] as const;

const texts = [
  "Sala na zajęcia w każdej dzielnicy.",
  "Zniesienie wymogu wkładu własnego przy zadaniach poniżej 10 000 zł (por. art. 19a ust. 1).",
  "Mieszkania treningowe:\n\n- co najmniej dwa lokale,\n- wsparcie opiekuna przez 12 miesięcy.",
  "Pytanie: co z „bazą NGO”? Zob. www.ngo.example – pkt 5, §§ 2–4.",
  "Tabela kwot:\n\n| Tryb | Kwota |\n| --- | --- |\n| mały grant | 10 000 zł |\n\nI przypis[^1].\n\n[^1]: Uchwała nr LX/1234/25.",
];

const answers: readonly Answer[] = [
  ["accepted", "Dwie sale zostaną wskazane do końca maja.", "Dwie sale zostaną wskazane"],
  [
    "partly-accepted",
    "Jeden lokal zostanie przekazany.\n\nDrugi wymaga uchwały nr 12/2025.",
    "Jeden lokal zostanie przekazany.",
  ],
  [
    "declined",
    "Nie uwzględnia się wniosku, ponieważ ulgi obejmują już wszystkie linie.",
    "Nie uwzględnia się wniosku",
    "ponieważ ulgi obejmują już wszystkie linie",
  ],
  [
    "forwarded",
    "Wniosek przekazano Ośrodkowi Pomocy (tel. w BIP).",
    "Wniosek przekazano",
    "Ośrodkowi Pomocy",
  ],
  [
    "under-analysis",
    "Trwa „analiza”: wynik poznamy – być może – jesienią.",
    "wynik poznamy – być może – jesienią",
  ],
  ["no-answer", "", ""],
];

type Answer = readonly [stance: string, text: string, evidence: string, detail?: string];
