import { addressAdvice } from "./address-advice.ts";
import { bodyComponents } from "./components.ts";

/** What is wrong with a text, where, and how to mend it. Lines and columns count from 1. */
export interface ProseProblem {
  readonly code: ProseProblemCode;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ProseProblemCode = keyof typeof proseMessages;

/** Of a comment that is not closed, or not as comments are. */
export const brokenComment =
  "Komentarz zaczęty znakami „{/*” nie jest zamknięty. Jak naprawić: dopisz na jego końcu „*/}”, a zwykły nawias zapisz jako „\\{”.";

const componentNames = Object.keys(bodyComponents).sort().join(", ");

/** A message for every code; the detail is what the source says there. */
export const proseMessages = {
  "mdx-syntax": (detail: string) => detail,
  "import-export": () =>
    "Linia zaczynająca się słowem „import” lub „export” jest w MDX programem, a treść nie może zawierać programów. Jak naprawić: usuń ją albo, jeśli to zwykłe zdanie, połącz ją z poprzednią linią lub zacznij wielką literą.",
  expression: (detail: string) =>
    isBrokenComment(detail)
      ? brokenComment
      : `Nawias klamrowy otwiera w MDX wyrażenie programu (${quoted(detail)}), a treść nie może zawierać programów. Jak naprawić: zwykły nawias zapisz jako „\\{”.`,
  "unknown-component": (detail: string) =>
    `Znacznik ${quoted(`<${detail}>`)} nie jest dozwolony. Jak naprawić: usuń go albo użyj jednego z dozwolonych (${componentNames}); zwykły znak „<” zapisz jako „\\<”.`,
  "unknown-attribute": (detail: string) =>
    `Atrybut ${quoted(detail)} nie jest dozwolony w tym znaczniku. Jak naprawić: usuń go.`,
  "duplicate-attribute": (detail: string) =>
    `Atrybut ${quoted(detail)} jest podany dwa razy. Jak naprawić: zostaw jeden.`,
  "missing-attribute": (detail: string) =>
    `W znaczniku brakuje atrybutu ${quoted(detail)}. Jak naprawić: dopisz go: ${detail}="…".`,
  "attribute-value": (detail: string) =>
    `Wartość atrybutu ${quoted(detail)} jest niedozwolona. Jak naprawić: wpisz zwykły tekst w cudzysłowie, w wymaganej postaci (identyfikator: małe litery bez polskich znaków, cyfry i łączniki).`,
  "attribute-spread": () =>
    "Rozwijanie atrybutów („{...}”) jest programem. Jak naprawić: wpisz atrybuty jeden po drugim.",
  "component-children": (detail: string) =>
    `Zawartość znacznika ${quoted(detail)} jest niedozwolona. Jak naprawić: zostaw go pustym („<Materialy />”) albo, jeśli obejmuje słowa, zapisz je w jednej linii („<Urzad id="…">tekst</Urzad>”).`,
  "component-place": (detail: string) =>
    `Znacznik ${quoted(detail)} musi stać w osobnym akapicie. Jak naprawić: oddziel go pustymi liniami od reszty tekstu.`,
  "nested-component": (detail: string) =>
    `Znacznik ${quoted(`<${detail}>`)} stoi w takim samym znaczniku. Jak naprawić: zamknij pierwszy, zanim otworzysz drugi.`,
  "nested-link": (detail: string) =>
    `Odnośnik ${quoted(detail)} stoi w drugim odnośniku, a strona takich nie zna. Jak naprawić: zostaw jeden z nich.`,
  "unknown-entity": (detail: string) =>
    `${quoted(detail)} nie jest kodem znaku, więc na stronie zostałoby tak, jak tu stoi. Jak naprawić: wpisz ten znak wprost z klawiatury, a zwykły „&” zapisz jako „\\&”.`,
  "raw-html": (detail: string) =>
    `Kod HTML (${quoted(detail)}) nie jest dozwolony. Jak naprawić: użyj zapisu Markdown, a zwykły znak „<” zapisz jako „\\<”.`,
  "unsafe-address": (detail: string) =>
    detail === ""
      ? "Odnośnik nie ma adresu. Jak naprawić: wpisz go między „(” i „)”: https://… albo ścieżkę portalu, np. „/tematy/”."
      : `Adres ${quoted(detail)} jest niedozwolony. ${addressAdvice(detail)}`,
  "unclear-address": (detail: string) =>
    `${quoted(detail)} nie wygląda na adres. Jak naprawić: podaj pełny adres (https://…) lub ścieżkę (/…), a jeśli to nie odnośnik, poprzedź „[” znakiem „\\”.`,
  "disguised-address": (detail: string) =>
    `Tekst odnośnika podaje inny adres niż ten, do którego odnośnik prowadzi (${quoted(detail)}). Jak naprawić: uzgodnij je.`,
  "link-title": (detail: string) =>
    `Tytuł odnośnika (${quoted(detail)}) jest niewidoczny dla większości czytelników. Jak naprawić: przenieś go do tekstu.`,
  "empty-link": () =>
    "Odnośnik nie ma tekstu, więc nikt go nie zobaczy. Jak naprawić: wpisz tekst między „[” i „]”.",
  "image-in-field": () =>
    "W tym polu nie można umieścić obrazu. Jak naprawić: usuń go; obrazy są dozwolone w treści spotkania lub strony.",
  "image-file": (detail: string) =>
    `Obraz ${quoted(detail)} nie jest plikiem portalu w dozwolonym formacie. Jak naprawić: połóż w katalogu public plik PNG, JPG, WebP, AVIF lub GIF (nie SVG) i podaj jego adres od ukośnika, np. „/img/sala.jpg”.`,
  "image-without-alt": () => "Obraz nie ma opisu. Jak naprawić: wpisz między „![” i „]”, co przedstawia.",
  "ragged-row": (detail: string) =>
    isShort(detail)
      ? `Wiersz tabeli ma mniej komórek niż nagłówek (${detail}). Jak naprawić: dopisz brakujące, choćby puste: „| |”.`
      : `Wiersz tabeli ma więcej komórek niż nagłówek (${detail}), więc część tekstu by zniknęła. Jak naprawić: wyrównaj liczbę komórek; znak „|” w tekście zapisz jako „\\|”.`,
  "uneven-table": (detail: string) =>
    `Wiersz z kreskami musi mieć tyle części, ile komórek ma nagłówek nad nim (${detail}), bo inaczej tabela nie powstanie. Jak naprawić: wyrównaj je, np. „| --- | --- |” pod dwiema komórkami.`,
  "loose-table": () =>
    "To wygląda na tabelę, ale pod nagłówkiem brakuje wiersza z kreskami. Jak naprawić: dopisz go, np. „| --- | --- |”, z tyloma częściami, ile jest kolumn. Jeśli to dalsze wiersze tabeli powyżej, usuń dzielące je puste linie.",
  "tabbed-table": () =>
    "To wygląda na tabelę wklejoną z arkusza: komórki dzielą w niej tabulatory, więc wiersze zlałyby się w jeden akapit. Jak naprawić: przed każdą komórką i na końcu każdego wiersza postaw „|”, a pod pierwszym wierszem dopisz „| --- | --- |”, z tyloma częściami, ile jest kolumn. Jeśli to zwykły tekst, zamień tabulatory na spacje.",
  "loose-heading": () =>
    "To wygląda na nagłówek, ale po znakach „#” brakuje spacji. Jak naprawić: dopisz ją, a jeśli to zwykły tekst, zapisz „\\#”.",
  "loose-bold": () =>
    "Znaki „**” nie mają pary albo dzieli je od słowa spacja, więc na stronie byłyby gwiazdki, a nie pogrubienie. Jak naprawić: postaw „**” tuż przed pierwszym i tuż za ostatnim pogrubionym słowem, a zwykłe gwiazdki zapisz jako „\\*\\*”.",
  "undefined-footnote": (detail: string) =>
    `Przypis ${quoted(detail)} nie ma treści. Jak naprawić: dopisz na końcu linię „${detail}: treść przypisu” albo poprzedź „[” znakiem „\\”.`,
  "empty-footnote": (detail: string) =>
    `Przypis ${quoted(detail)} jest pusty. Jak naprawić: wpisz jego treść za dwukropkiem albo usuń go razem ze wzmianką.`,
  "unused-footnote": (detail: string) =>
    `Do przypisu ${quoted(detail)} nic nie odsyła, więc zniknąłby ze strony. Jak naprawić: wstaw ${quoted(detail)} w tekście albo usuń przypis.`,
  "duplicate-definition": (detail: string) =>
    `${quoted(detail)} jest zdefiniowane drugi raz, a liczy się tylko pierwszy. Jak naprawić: zmień oznaczenie albo usuń powtórzenie.`,
  "undefined-reference": (detail: string) =>
    detail.startsWith("]")
      ? `Nawias ${quoted(detail)} nie ma pary, więc nie powstałby odnośnik. Jak naprawić: zapisz go jako „[tekst](adres)” albo poprzedź „]” znakiem „\\”.`
      : `Odnośnik ${quoted(detail)} nie ma adresu. Jak naprawić: zapisz go jako „[tekst](adres)” albo poprzedź „[” znakiem „\\”.`,
  "unused-definition": (detail: string) =>
    `Linia „[${detail}]: …” jest w Markdown adresem odnośnika i zniknęłaby z tekstu. Jak naprawić: usuń ją albo, jeśli to zwykły tekst, poprzedź „[” znakiem „\\”.`,
  "heading-in-field": () =>
    "W tym polu nie ma nagłówków. Jak naprawić: jeśli linia naprawdę zaczyna się znakiem „#”, zapisz go jako „\\#”; jeśli pod tekstem stoi linia z „---” lub „===”, usuń ją albo oddziel pustą linią i poprzedź znakiem „\\”.",
  "heading-level": (detail: string) =>
    `Nagłówek poziomu ${detail} nie jest dozwolony: poziomem 1 jest tytuł strony, a poziomów w treści jest trzy. Jak naprawić: użyj „##”, „###” albo „####”, a jeśli to nie nagłówek, zapisz „\\#”.`,
  "heading-skipped": (detail: string) =>
    `Nagłówek przeskakuje poziom (${detail}). Jak naprawić: zacznij od „##”, a pod nim użyj „###”.`,
  "heading-underlined": () =>
    "Linia z „---” lub „===” pod tekstem zamienia go w nagłówek. Jak naprawić: zapisz nagłówek znakami „##” albo oddziel linię pustą linią i poprzedź znakiem „\\”.",
  "heading-empty": () => "Nagłówek jest pusty. Jak naprawić: wpisz tekst albo zapisz „#” jako „\\#”.",
  "sign-lost": (detail: string) =>
    /^(?:[-*_][ \t]*){3,}$/.test(detail)
      ? "Z tego wiersza powstałaby pozioma kreska, a takiej portal nie ma. Jak naprawić: usuń ten wiersz, a jeśli to słowa dokumentu, poprzedź go znakiem „\\”."
      : detail === "~~"
        ? "Znaki „~~” zniknęłyby z tekstu, bo w Markdown przekreślają, a przekreśleń portal nie ma. Jak naprawić: usuń je albo zapisz jako „\\~\\~”."
        : `Znak ${quoted(detail)} zniknąłby z tekstu, bo w Markdown ma inne znaczenie. Jak naprawić: zapisz go jako „\\${detail.charAt(0)}”.`,
  "task-list": () =>
    "Zapis „[ ]” lub „[x]” na początku punktu zamienia się w pole wyboru. Jak naprawić: zapisz „\\[ ]”.",
  "code-not-allowed": () =>
    "Zapis kodu (znaki „`” lub „~~~”) nie jest tu dozwolony. Jak naprawić: zwykły znak zapisz jako „\\`” lub „\\~”.",
  "hidden-character": (detail: string) =>
    `Tekst zawiera niewidoczny znak ${detail}. Jak naprawić: usuń go (skasuj i wpisz na nowo słowo, w którym stoi).`,
  "too-deep": () =>
    "Tekst jest zbyt zawiły: ma w jednym akapicie ponad tysiąc znaków specjalnych, dziesiątki zagnieżdżonych list albo ponad dwa tysiące przypisów. Jak naprawić: uprość go albo podziel.",
  "lost-text": (detail: string) =>
    `Tekst ${quoted(detail)} zniknąłby ze strony. Jak naprawić: sprawdź znaki specjalne w tej linii i poprzedź je znakiem „\\”.`,
} as const satisfies Record<string, (detail: string) => string>;

function isShort(detail: string): boolean {
  const [given = 0, expected = 0] = (detail.match(/\d+/g) ?? []).map(Number);
  return given < expected;
}

function isBrokenComment(detail: string): boolean {
  return detail.startsWith("{/*") && !detail.includes("*/");
}

function quoted(detail: string): string {
  const line = detail.replace(/\s+/gu, " ").trim();
  return `„${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
