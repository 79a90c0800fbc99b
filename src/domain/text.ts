import { z } from "zod";

// Soft hyphens, zero-width spaces and joiners: they make two names that look the same differ.
const invisible = /(?![\n\r\t])\p{Cc}|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** One line of words: a name, a title. */
export const lineSchema = z
  .string({ error: "to nie jest tekst; liczbę albo datę weź w cudzysłów" })
  .trim()
  .min(1, { error: "tekst jest pusty: wpisz go albo usuń to pole" })
  .max(1_000, { error: "tekst jest dłuższy niż 1000 znaków" })
  .refine((text) => !/[\n\r]/.test(text), { error: "ten tekst ma zmieścić się w jednym wierszu" })
  .refine((text) => !invisible.test(text), {
    error: "w tekście jest niewidoczny znak, zapewne skopiowany z PDF; przepisz ten fragment ręcznie",
  })
  .superRefine((text, context) => {
    const fault = plainFaults.find(([pattern]) => pattern.test(text));
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault[1] });
  });

/** Codes and tags of web pages, and signs of Markdown, would be shown as they stand. */
const plainFaults = [
  [
    /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i,
    "w tekście stoi kod znaku, np. &nbsp;, a nie sam znak; wpisz go wprost z klawiatury",
  ],
  [/<\/?[a-z][^<>]*>/i, "w tym polu nie ma znaczników HTML; usuń je"],
  [/\*\*[^*]+\*\*|\]\((?:https?:|\/)/, "w tym polu nie ma pogrubień ani odnośników; wpisz same słowa"],
] as const;

const prose = z.registry<{ readonly isProse: true }>();

/** Words of the document, with paragraphs, lists and links as the prose room allows them (Markdown). */
export const proseSchema = z
  .string({ error: "to nie jest tekst; liczbę albo datę weź w cudzysłów" })
  .trim()
  .min(1, { error: "tekst jest pusty: wpisz go albo usuń to pole" })
  .max(50_000, { error: "tekst jest dłuższy niż 50 000 znaków" })
  .register(prose, { isProse: true });

/** Whether what stands in a field is Markdown, with whatever description. */
export function isProse(schema: z.ZodType): boolean {
  return prose.get(schema) !== undefined;
}

/** A verbatim passage of another text. */
export const passageSchema = z
  .string({ error: "to nie jest tekst; fragment, który wygląda na liczbę, weź w cudzysłów" })
  .trim()
  .min(1, { error: "fragment jest pusty" })
  .max(5_000, { error: "fragment jest dłuższy niż 5000 znaków" });

// A browser drops tabs and takes "\\" for "/"; a user name before "@" only ever disguises the host, and so can letters
// of other alphabets.
const addressFaults = [
  [/\s/, "w adresie stoi spacja; usuń ją albo zapisz jako %20"],
  [/\\/, "w adresie stoi znak „\\”; wpisz w tym miejscu „/”"],
  [/^[a-z]+:\/*[^/?#]*@/i, "przed znakiem „@” stoi w adresie nazwa użytkownika; usuń ją razem z tym znakiem"],
  [
    /^[a-z]+:\/*[^/?#]*[^!-$&-~\u00df-\u0130\u0132-\u017e]/i,
    "w nazwie serwera stoi znak albo litera, jakich adresy w Polsce nie mają; przepisz ją z klawiatury",
  ],
  [
    /^(?!https?:\/\/[^/?#:]+(?::\d{1,5})?(?:[/?#]|$))/i,
    "to nie jest pełny adres, np. https://przyklad.pl/plik",
  ],
] as const;

export const webAddressSchema = z
  .url({
    protocol: /^https?$/,
    abort: true,
    error: "to nie jest adres zaczynający się od https:// lub http://",
  })
  .superRefine((address, context) => {
    const fault = addressFaults.find(([pattern]) => pattern.test(address));
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault[1] });
  })
  .describe("Adres w sieci zaczynający się od https:// lub http://");
