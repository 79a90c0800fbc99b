import { describe, expect, test } from "vitest";
import { toFilePlace } from "../../src/entries/file-place.ts";

describe("where a file belongs", () => {
  test.each([
    ["portal.yaml", { name: "settings", id: "portal" }],
    ["spheres.yaml", { name: "spheres", id: "spheres" }],
    ["redirects.yaml", { name: "redirects", id: "redirects" }],
    ["meetings/2025/2025-06-24-zdrowie.mdx", { name: "meetings", id: "2025-06-24-zdrowie" }],
    ["meetings/2025-06-24-zdrowie.mdx", { name: "meetings", id: "2025-06-24-zdrowie" }],
    ["organizations/4-strony.yaml", { name: "organizations", id: "4-strony" }],
    ["pages/o-portalu.mdx", { name: "pages", id: "o-portalu" }],
    ["README.md", undefined],
  ])("%s", (path, place) => {
    expect(toFilePlace(path)).toEqual(place);
  });
});

describe("a file that would be lost", () => {
  test.each([
    ["notatki.txt", "unexpected-file"],
    ["organizations/README.md", "unexpected-file"],
    ["organizations/a.yml", "unexpected-file"],
    ["organizations/a/b.yaml", "unexpected-file"],
    ["meetings/2025/06/a.mdx", "unexpected-file"],
    ["meetings/a.yaml", "unexpected-file"],
    ["Portal.yaml", "unexpected-file"],
    ["zdjecia/sala.jpg", "unexpected-file"],
    [".gitattributes", "unexpected-file"],
    ["meetings/2025/.gitattributes", "unexpected-file"],
    ["organizations/łąka.yaml", "file-name"],
    ["organizations/Laka.yaml", "file-name"],
    ["organizations/laka .yaml", "file-name"],
    ["organizations/-laka.yaml", "file-name"],
    ["organizations/la--ka.yaml", "file-name"],
    ["organizations/.yaml", "file-name"],
    ["pages/o_portalu.mdx", "file-name"],
  ])("%s: %s", (file, code) => {
    expect(toFilePlace(file)).toMatchObject({ problem: { file, code, line: 1, column: 1 } });
  });

  test.each([
    ["organizations/Zrodlo.yaml", { name: "organizations", id: "zrodlo" }],
    ["organizations/zrodlo.yml", { name: "organizations", id: "zrodlo" }],
    ["organizations/Źródło.YAML", { name: "organizations", id: "zrodlo" }],
    ["meetings/2025/2025-06-24-zdrowie.md", { name: "meetings", id: "2025-06-24-zdrowie" }],
    ["meetings/2025/README.md", undefined],
    ["organizations/zrodlo.md", undefined],
    ["organizations/logo.png", undefined],
    ["meetings/a.yaml", undefined],
    ["organizations/„”.yaml", undefined],
    ["organizacje/zrodlo.yaml", undefined],
  ])("%s is still known for what it is meant: %j", (file, meant) => {
    expect(toFilePlace(file)).toMatchObject({ meant });
  });

  test("for its name is told a name that would do", () => {
    expect(toFilePlace("organizations/Fundacja „Łąka”.yaml")).toMatchObject({
      problem: { message: expect.stringContaining("np. na fundacja-laka.yaml") as unknown },
    });
  });

  test.each([
    ["meetings/2025/protokol.docx", "przenieś ten dokument do katalogu public"],
    ["pages/regulamin.PDF", "przenieś ten dokument do katalogu public"],
    ["organizations/spis.csv", "przenieś ten dokument do katalogu public"],
    ["organizations/a.yml", "zmień rozszerzenie na .yaml"],
    ["organizations/docx", "zmień rozszerzenie na .yaml"],
  ])("for its ending is told what to do with it: %s", (file, how) => {
    expect(toFilePlace(file)).toMatchObject({
      problem: { message: expect.stringContaining(how) as unknown },
    });
  });

  test("for a letter of another alphabet in its name is told the letter", () => {
    const told =
      "staje się adresem, a litera „а” jest tu z innego alfabetu niż reszta słowa i tylko wygląda tak samo (to U+0430 z cyrylicy, a nie „a”). Jak naprawić: zmień nazwę, np. na laka.yaml.";
    expect(toFilePlace("organizations/lаka.yaml")).toMatchObject({
      problem: { code: "file-name", message: `nazwa pliku ${told}` },
      meant: { id: "laka" },
    });
  });
});
