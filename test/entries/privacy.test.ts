import { describe, expect, test } from "vitest";
import { findNameProblems, findPrivacyProblems } from "../../src/entries/privacy.ts";

const shown = (file: string, text: string) => {
  const { problems, unused } = findPrivacyProblems(file, text);
  const told = (all: typeof problems) => all.map(({ code, line, column }) => `${code} ${line}:${column}`);
  return { problems: told(problems), unused: told(unused) };
};
const none = { problems: [], unused: [] };
const phone = "tel. 601 234 567";

describe("a waiver", () => {
  test.each([
    ["in the line", `note: ${phone} # dane-jawne: telefon urzędu\n`],
    ["above the line", `# dane-jawne: telefon urzędu\nnote: ${phone}\n`],
    ["above an empty line", `# dane-jawne: telefon urzędu\n\nnote: ${phone}\n`],
    ["at a block's heading", `note: |- # dane-jawne: telefon urzędu\n  Raz.\n\n  ${phone}\nname: A\n`],
    ["above a block's heading", `# dane-jawne: telefon urzędu\nnote: >\n  Raz.\n  ${phone}\n`],
  ])("answers for data %s", (_name, text) => {
    expect(shown("offices/a.yaml", text)).toEqual(none);
  });

  test("answers for a line of a body, its own or the next", () => {
    const head = "---\ntitle: A\n---\n\n";
    expect(shown("pages/a.mdx", `${head}Tekst, ${phone}. {/* dane-jawne: telefon urzędu */}\n`)).toEqual(
      none,
    );
    expect(shown("pages/a.mdx", `${head}{/* dane-jawne: telefon urzędu */}\n\nTekst, ${phone}.\n`)).toEqual(
      none,
    );
  });

  test("answers for no other line", () => {
    expect(shown("offices/a.yaml", `a: 1 # dane-jawne: telefon urzędu\nnote: ${phone}\n`)).toEqual({
      problems: ["personal-data 2:12"],
      unused: ["unused-waiver 1:6"],
    });
  });

  test("needs a reason", () => {
    expect(shown("offices/a.yaml", `note: ${phone} # dane-jawne\n`)).toEqual({
      problems: ["personal-data 1:12"],
      unused: [],
    });
    const { problems } = findPrivacyProblems("offices/a.yaml", `note: ${phone} # dane-jawne:\n`);
    expect(problems.map(({ message }) => message)).toEqual([
      "to wygląda na numer telefonu, a przy „dane-jawne” nie ma powodu. Jak naprawić: usuń te dane albo napisz po dwukropku, dlaczego te dane mogą być publiczne.",
    ]);
    expect(shown("offices/a.yaml", `a: 1 # dane-jawne:\nnote: ${phone}\n`).problems).toEqual([
      "personal-data 2:12",
      "waiver-without-reason 1:6",
    ]);
    expect(shown("offices/a.yaml", `note: ${phone} # dane-jawne: -\n`).problems).toContain(
      "waiver-without-reason 1:24",
    );
  });

  test.each([
    ["offices/a.yaml", `note: ${phone}\n`, "w tym wierszu # dane-jawne: powód."],
    ["offices/a.yaml", `note: |-\n  ${phone}\n`, "w wierszu ze znakiem | albo >, od którego"],
    ["pages/a.mdx", `---\ntitle: ${phone}\n---\n\nTekst.\n`, "w tym wierszu # dane-jawne: powód."],
    ["pages/a.mdx", `---\ntitle: A\n---\n\n${phone}\n`, "w tym wierszu {/* dane-jawne: powód */}."],
  ])("is advised in the form that works at its place: %s %j", (file, text, form) => {
    expect(findPrivacyProblems(file, text).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(form),
    ]);
  });

  test.each([
    ["44051401359", "to inny numer, a nie osoby (np. numer sprawy)"],
    ["ABA300000", "to inny numer, a nie osoby (np. numer pisma)"],
    ["61 1090 1014 0000 0712 1981 2874", "są jawne (np. konto zbiórki publicznej)"],
    [phone, "są jawne (np. telefon urzędu)"],
    ["jan.nowak@poczta.example", "są jawne (np. adres urzędu)"],
    ["zam. ul. Polna 5", "to nie mieszkanie (np. siedziba organizacji)"],
  ])("is advised where it would be right: %s", (written, exception) => {
    const { problems } = findPrivacyProblems("themes/a.yaml", `description: ${written}\n`);
    expect(problems.map(({ message }) => /usuń te dane; jeśli (.*), dopisz/.exec(message)?.[1])).toEqual([
      exception,
    ]);
  });

  test("is no waiver within a text, nor as a heading of a body", () => {
    expect(shown("offices/a.yaml", `note: |-\n  ${phone} # dane-jawne: telefon urzędu\n`).problems).toEqual([
      "personal-data 2:8",
    ]);
    expect(
      shown("pages/a.mdx", `---\ntitle: A\n---\n\n# dane-jawne: tak jest\n\n${phone}\n`).problems,
    ).toEqual(["personal-data 7:6"]);
  });
});

describe("what is public by itself", () => {
  test.each([
    [
      "portal.yaml",
      'publisher:\n  phone: "12 616 78 00"\n  email: jan.nowak@um.example\n  address: ul. Polna 1/2\n',
    ],
    ["meetings/2025/a.mdx", "---\nvenue:\n  name: świetlica, ul. Polna 12/3\n---\n"],
    ["organizations/a.yaml", "note: Siedziba przy ul. Polna 12/3\n"],
  ])("%s", (file, text) => {
    expect(shown(file, text)).toEqual(none);
  });

  test.each([
    ["portal.yaml", `tagline: ${phone}\n`, "personal-data 1:15"],
    ["meetings/2025/a.mdx", "---\nvenue:\n  name: sala\ntitle: ul. Polna 12/3\n---\n", "personal-data 4:8"],
    ["organizations/a.yaml", "note: zam. ul. Polna 12/3\n", "personal-data 1:7"],
  ])("and what is not: %s", (file, text, place) => {
    expect(shown(file, text).problems).toContain(place);
  });

  test("no message repeats the data", () => {
    const { problems } = findPrivacyProblems("offices/a.yaml", `note: ${phone}\n`);
    expect(problems.map(({ message }) => message).join()).not.toContain("601");
  });
});

describe("data of a person in the name of a file", () => {
  test.each([
    ["meetings/2025/2025-03-10-44051401359.mdx", "numer PESEL"],
    ["organizations/4405-1401-359.yaml", "numer PESEL"],
    ["pages/44-05-14-01359.mdx", "numer PESEL"],
    ["pages/jan.nowak@poczta.example.mdx", "adres e-mail osoby"],
    ["pages/61-1090-1014-0000-0712-1981-2874.mdx", "numer rachunku bankowego"],
    ["../public/44051401359.pdf", "numer PESEL"],
    ["pages/telefon-600-700-800.mdx", "numer telefonu"],
    ["pages/tel-126167800.mdx", "numer telefonu"],
    ["pages/600700800.mdx", "numer telefonu"],
    ["pages/600-700-800.mdx", "numer telefonu"],
    ["pages/dyzur_600700800.mdx", "numer telefonu"],
    ["pages/48600700800.mdx", "numer telefonu"],
    ["meetings/2025/2025-06-24-dyzur-48-600-700-800.mdx", "numer telefonu"],
  ])("%s is refused", (file, kind) => {
    expect(findNameProblems(file)).toEqual([
      {
        code: "personal-data",
        file,
        line: 1,
        column: 1,
        message: `nazwa pliku wygląda na ${kind}. Jak naprawić: nadaj plikowi nazwę, która nie wskazuje osoby.`,
      },
    ]);
  });

  test.each([
    "meetings/2025/2025-06-24-sprawy-spoleczne.mdx",
    "meetings/2024/2024-11-14-100-lat.mdx",
    "organizations/fundacja-600-700.yaml",
    "organizations/fundacja-200-300-400.yaml",
    "pages/1486007008000.mdx",
    "pages/148600700800.mdx",
    "pages/4860070080.mdx",
    "../public/img/IMG_600700800.jpg",
    "../public/dokumenty/600-700-800.pdf",
    "44051401359/plan.yaml",
    "pages/biuro@fundacja.example.mdx",
  ])("%s is not", (file) => {
    expect(findNameProblems(file)).toEqual([]);
  });
});
