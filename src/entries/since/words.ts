import { foldPolish } from "../../polish/folding.ts";

/** The words and numbers of a text in lower case, without signs. */
export function toWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same without diacritics and without the zeros before a number, as an identifier and a sentence share them. */
export function toBareWords(text: string): readonly string[] {
  return toWords(foldPolish(text)).map((word) => word.replace(/^0+(?=\d)/, ""));
}
