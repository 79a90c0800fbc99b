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
  });

/** Words of the document, with paragraphs, lists and links as the prose room allows them (Markdown). */
export const proseSchema = z
  .string({ error: "to nie jest tekst; liczbę albo datę weź w cudzysłów" })
  .trim()
  .min(1, { error: "tekst jest pusty: wpisz go albo usuń to pole" })
  .max(50_000, { error: "tekst jest dłuższy niż 50 000 znaków" });

/** A verbatim passage of another text. */
export const passageSchema = z
  .string({ error: "to nie jest tekst; fragment, który wygląda na liczbę, weź w cudzysłów" })
  .trim()
  .min(1, { error: "fragment jest pusty" })
  .max(5_000, { error: "fragment jest dłuższy niż 5000 znaków" });

// A browser drops tabs and takes "\\" for "/"; a user name before "@" only ever disguises the host.
const plainAddress = /^https?:\/\/[^/?#@\s\\:]+(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/i;

export const webAddressSchema = z
  .url({
    protocol: /^https?$/,
    abort: true,
    error: "to nie jest adres zaczynający się od https:// lub http://",
  })
  .refine((address) => plainAddress.test(address), {
    error: "zwykły adres nie ma spacji, znaku „\\” ani nazwy użytkownika przed „@”",
  })
  .describe("Adres w sieci zaczynający się od https:// lub http://");
