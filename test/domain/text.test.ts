import { describe, expect, test } from "vitest";
import { lineSchema, passageSchema, proseSchema, webAddressSchema } from "../../src/domain/text.ts";

const messages = (schema: typeof lineSchema | typeof webAddressSchema, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

test.each(["A & B; C", "R&D; A &a b", "5 < 6 > 4", "a < b", "A ** B", "A**", "[A] (b)", "[A](b)", "&#; &;"])(
  "a line may say %j",
  (text) => {
    expect(lineSchema.parse(text)).toBe(text);
  },
);

describe("words of the content", () => {
  test.each([
    ["a line", lineSchema, 1_000],
    ["prose", proseSchema, 50_000],
    ["a passage", passageSchema, 5_000],
  ])("%s may be as long as its limit, and is taken without the space around it", (_, schema, most) => {
    expect(schema.parse(` ${"a".repeat(most)}\n`)).toBe("a".repeat(most));
  });

  test.each([
    [lineSchema, 2025, "to nie jest tekst; liczbę albo datę weź w cudzysłów"],
    [lineSchema, " ", "tekst jest pusty: wpisz go albo usuń to pole"],
    [lineSchema, "a".repeat(1_001), "tekst jest dłuższy niż 1000 znaków"],
    [lineSchema, "a\nb", "ten tekst ma zmieścić się w jednym wierszu"],
    [
      lineSchema,
      "a\u200bb",
      "w tekście jest niewidoczny znak, zapewne skopiowany z PDF; przepisz ten fragment ręcznie",
    ],
    [
      lineSchema,
      "A&nbsp;b",
      "w tekście stoi kod znaku, np. &nbsp;, a nie sam znak; wpisz go wprost z klawiatury",
    ],
    [
      lineSchema,
      "A &#8211; b",
      "w tekście stoi kod znaku, np. &nbsp;, a nie sam znak; wpisz go wprost z klawiatury",
    ],
    [
      lineSchema,
      "A &#x2013; b",
      "w tekście stoi kod znaku, np. &nbsp;, a nie sam znak; wpisz go wprost z klawiatury",
    ],
    [lineSchema, "<b>A</b>", "w tym polu nie ma znaczników HTML; usuń je"],
    [lineSchema, "A</b>", "w tym polu nie ma znaczników HTML; usuń je"],
    [lineSchema, "**A b** c", "w tym polu nie ma pogrubień ani odnośników; wpisz same słowa"],
    [lineSchema, "[A](https://a.example)", "w tym polu nie ma pogrubień ani odnośników; wpisz same słowa"],
    [lineSchema, "[A](/tematy/)", "w tym polu nie ma pogrubień ani odnośników; wpisz same słowa"],
    [proseSchema, true, "to nie jest tekst; liczbę albo datę weź w cudzysłów"],
    [proseSchema, "", "tekst jest pusty: wpisz go albo usuń to pole"],
    [proseSchema, "a".repeat(50_001), "tekst jest dłuższy niż 50 000 znaków"],
    [passageSchema, null, "to nie jest tekst; fragment, który wygląda na liczbę, weź w cudzysłów"],
    [passageSchema, "\n", "fragment jest pusty"],
    [passageSchema, "a".repeat(5_001), "fragment jest dłuższy niż 5000 znaków"],
  ])("are refused with one sentence that says what to do (%#)", (schema, value, message) => {
    expect(messages(schema, value)).toEqual([message]);
  });
});

describe("a web address", () => {
  test.each([
    "https://bip.example",
    "http://bip.example/a?b=c#d",
    "https://bip.example:8080/a",
    "https://bip.example:80?a",
    "HTTPS://BIP.example/",
    "https://żółta-łąka.example/@rada",
    "https://nürnberg_1.example/Ƶ",
  ])("may be %s", (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(true);
  });

  test.each(["ftp://bip.example", "xhttps://bip.example", "httpsx://bip.example", "bip.example", 5, ""])(
    "is refused where it does not begin as one: %j",
    (address) => {
      expect(messages(webAddressSchema, address)).toEqual([
        "to nie jest adres zaczynający się od https:// lub http://",
      ]);
    },
  );

  const userName = "przed znakiem „@” stoi w adresie nazwa użytkownika; usuń ją razem z tym znakiem";
  const host =
    "w nazwie serwera stoi znak albo litera, jakich adresy w Polsce nie mają; przepisz ją z klawiatury";
  const whole = "to nie jest pełny adres, np. https://przyklad.pl/plik";

  test.each([
    ["https://bip.example/a b", "w adresie stoi spacja; usuń ją albo zapisz jako %20"],
    ["https://bip.example/a\\b", "w adresie stoi znak „\\”; wpisz w tym miejscu „/”"],
    ["https://bank@bip.example", userName],
    ["https://bank:1@bip.example/a", userName],
    ["https:///bank@bip.example", userName],
    ["https://mӏyn.example/a", host],
    ["https://сосо.example", host],
    ["https://wydzıał.example", host],
    ["https://%D1%81.example", host],
    ["https:///сосо.example", host],
    ["https:///a", whole],
    ["https://bip.example:/", whole],
  ])("is refused where it hides something: %j", (address, message) => {
    expect(messages(webAddressSchema, address)).toEqual([message]);
  });
});
