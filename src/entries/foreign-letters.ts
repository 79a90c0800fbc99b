import { toLatinLetters } from "../polish/lookalikes.ts";

/** A letter that is of another alphabet than the rest of its word, or of none that words are written in. */
export interface ForeignLetter {
  readonly offset: number;
  readonly letter: string;
  /** Half a message. */
  readonly what: string;
}

/** The first such letter of each word. Words that are of another alphabet as a whole are words. */
export function findForeignLetters(text: string): readonly ForeignLetter[] {
  return [...text.matchAll(strangeWord)].flatMap(({ 0: word, index }) => {
    const at = strangeAt(word);
    if (at < 0) return [];
    const letter = String.fromCodePoint(word.codePointAt(at) ?? 0);
    const latin = toLatinLetters(letter);
    const number = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const alike =
      latin === letter ? "" : ` i tylko wygląda tak samo (to ${number}${nameOf(letter)}, a nie „${latin}”)`;
    const what = `litera „${letter}” jest tu z innego alfabetu niż reszta słowa${alike}`;
    return [{ offset: index + at, letter, what }];
  });
}

function nameOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return " z cyrylicy";
  return /\p{Script=Greek}/u.test(letter) ? " z alfabetu greckiego" : "";
}

function strangeAt(word: string): number {
  const foreignAt = /\p{Script=Latin}/u.test(word) ? word.search(foreign) : -1;
  if (foreignAt >= 0) return foreignAt;
  const phoneticAt = word.search(phonetic);
  if (phoneticAt >= 0) return phoneticAt;
  // The dotless letter is of languages that have none of these.
  return /[wąćęłńóśźż]/i.test(word) ? word.indexOf("ı") : -1;
}

// Of Greek only letters that look like Latin ones: a unit such as μm is no slip.
const alphabets = String.raw`\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχ`;

// Letters of phonetics, but for those with which languages of the world write their words.
const sounds = "ǀ-ǃɐ-ɒɕɘɜ-ɟɡ-ɢɤ-ɧɩ-ɱɳ-ʁʄ-ʈʍ-ʑʓ-ʯᴀ-ᴫ";

const foreign = new RegExp(`[${alphabets}]`, "u");
const phonetic = new RegExp(`[${sounds}]`, "u");
const strangeWord = new RegExp(
  String.raw`(?<![\p{L}\p{M}])[\p{L}\p{M}]*[ı${alphabets}${sounds}][\p{L}\p{M}]*`,
  "gu",
);
