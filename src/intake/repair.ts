/**
 * Characters as a person would type them: composed letters, no ligatures, no soft hyphens, no invisible marks, plain spaces.
 * Quotation marks and dashes stay as they are. Line breaks stay.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06\u0132\u0133]/g, (ligature) => ligature.normalize("NFKD"))
    .normalize("NFC")
    .replace(/[\uF0B7\uF0A7\uF0D8\u25AA\u25CF\u25CB\u25E6\u2043\u2219]/g, "•")
    .replace(/\u2011/g, "-")
    .replace(/\r\n?|\u2028|\u2029|\v/g, "\n")
    .replace(invisible, "")
    .replace(/[^\S\n]/gu, " ");
}

/** Cleaned text in which every run of white space is one space; line breaks that were typed stay. */
export function tidyText(text: string): string {
  return cleanCharacters(text)
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n+/g, "\n")
    .trim();
}

/** One line out of many: typed breaks become spaces. */
export function flatten(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

/**
 * Visual lines put together: words that were cut at a line's end are made whole, everything else is parted by a space.
 * @param isWord tells whether a word stands somewhere in the document, so that a real hyphen is kept
 */
export function joinLines(lines: readonly string[], isWord: (word: string) => boolean = () => false): string {
  return lines.reduce((whole, line, index) => {
    const isAlone = !/\s/u.test(lines[index - 1]?.trim() ?? " ");
    return joinTwo(whole, line, { isAlone, isWord });
  }, "");
}

/** Ends with a comma, an open bracket, a hyphen or a word that needs another after it. */
export function endsOpen(text: string): boolean {
  return openEnd.test(text);
}

function joinTwo(before: string, after: string, { isAlone, isWord }: Joint): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (left === "" || right === "") return left + right;
  if (left.endsWith("\u00AD")) return left.slice(0, -1) + right;
  if (isCutAddress(left, right, isWord) || /[\p{L}\p{N}][–—]$/u.test(left)) return left + right;
  if (isAlone && (closing.test(right) || isBrokenWord(left, right, isWord))) return left + right;
  if (isCutWord(left, right, isWord)) return left + right;
  const cut = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(left);
  if (cut?.[1] === undefined || !/^[\p{L}\p{N}]/u.test(right)) return `${left} ${right}`;
  return keepsHyphen(cut[1], right, isWord) ? left + right : left.slice(0, -1) + right;
}

/** A column too narrow for a long word breaks it without a hyphen: it is told by standing elsewhere as a whole. */
function isCutWord(left: string, right: string, isWord: (word: string) => boolean): boolean {
  const head = /[\p{L}]{6,}$/u.exec(left)?.[0] ?? "";
  const tail = /^\p{Ll}+/u.exec(right)?.[0] ?? "";
  const isOwnWord =
    tail === "" ||
    /^(?:\p{L}|by|co|do|go|im|ma|na|nie|od|po|są|się|ta|te|to|tu|tym|we|za|ze|że)$/u.test(tail);
  return head !== "" && !isOwnWord && head.length + tail.length > 9 && isWord(head + tail);
}

/** A word that fills its line alone may be broken anywhere: what is left over is known with it, or is no word of its own. */
function isBrokenWord(left: string, right: string, isWord: (word: string) => boolean): boolean {
  const head = /\p{L}+$/u.exec(left)?.[0] ?? "";
  const tail = /^\p{Ll}+(?!\p{L}|\.\s)/u.exec(right)?.[0] ?? "";
  if (/[\w-]\.\w+$/u.test(left) && /^[^aiouwz\W\d](?!\w)/u.test(right)) return true;
  if (head === "" || tail === "") return false;
  const isNoWord = tail.length < 4 && !/[aeiouyąęówz]/u.test(tail);
  return isNoWord || (head.length > 3 && isWord(head + tail));
}

/** A hyphen at a line's end is part of the word before a capital, a digit, after "społeczno", or where the word is known so. */
function keepsHyphen(head: string, right: string, isWord: (word: string) => boolean): boolean {
  const tail = /^[\p{L}\p{N}]+/u.exec(right)?.[0] ?? "";
  if (/^[\p{Lu}\p{N}]/u.test(tail) || /\p{N}$/u.test(head)) return true;
  if (isWord(`${head}-${tail}`)) return true;
  if (isWord(head + tail)) return false;
  if (head === head.toLocaleUpperCase("pl")) return true;
  return isCompound(head, tail) || prefixes.has(head.toLocaleLowerCase("pl"));
}

/** "społeczno-gospodarczy" has an adjective after its hyphen; "społeczno-ści", "środowisko-wego" have but an ending. */
function isCompound(head: string, tail: string): boolean {
  const mayBeFirst = /(?:czno|owo|sko|cyjno|alno|ijno|zno|wno|jno)$/u.test(head) && !adverb.test(head);
  return mayBeFirst && tail.length > 4 && adjective.test(tail);
}

function isCutAddress(left: string, right: string, isWord: (word: string) => boolean): boolean {
  const last = /\S+$/u.exec(left)?.[0] ?? "";
  const first = /^\S+/u.exec(right)?.[0] ?? "";
  if (/[\w-]\.\w/u.test(last) && isWord((last + first).replace(/[.,;:)]+$/u, ""))) return true;
  // No top-level domain has but one letter.
  if (/[\w-]{2,}\.[\w-]{2,}\.[a-z]$/iu.test(last) && /^[a-z]{1,12}(?![a-z])/u.test(first)) return true;
  // One letter that is no Polish word cannot stand alone.
  if (/^(?:https?:\/\/|www\.)\S*\w$/iu.test(last) && /^[b-hj-np-tvxyq](?![\p{L}\d])/u.test(first))
    return true;
  if (/^(?:https?:\/\/|www\.)[\w.-]+$/iu.test(last) && topLevel.test(first) && !topLevel.test(last))
    return true;
  if (!/^(?:https?:\/\/|www\.)\S*[./_=&?-]$/iu.test(last)) return false;
  return /^[a-z0-9][\w/.=&?%-]*/u.test(right) && !(last.endsWith(".") && !/^[\w-]+[./]/u.test(right));
}

// The rest of an address: "ow.pl", "ow.pl/ngo".
const topLevel = /^[\w.-]*\.(?:pl|eu|org|com|net|info)(?=[/,;.)]|$)/u;
/** An address as people write it, whole and without its path. */
export function visibleAddresses(link: string): string[] {
  const whole = link.replace(/^[a-z]+:(?:\/\/)?/iu, "").replace(/\/$/u, "");
  return [whole, whole.split("/")[0] ?? whole];
}

const openEnd =
  /[,(-]$|(?:^|\s)(?:i|w|z|o|u|a|na|do|od|za|ze|we|dla|lub|oraz|przez|przy|pod|nad|po|ds\.|ul\.|nr|art\.|im\.)$/u;
// What no line begins with, unless it was broken for want of room.
const closing = /^[.,;:!?)”»]/u;
/** How two lines meet. */
interface Joint {
  /** Whether the line above is a single word. */
  readonly isAlone: boolean;
  readonly isWord: (word: string) => boolean;
}

// Others, such as "pro", are written together with what follows.
const prefixes = new Set(["non", "quasi", "polsko", "pół", "e"]);
// "nowo-czesny", "różno-rodny"
const adverb = /^(?:nowo|różno|równo)$/iu;
const adjective = /(?:[ckn]|sz|ż|w|ł|t|l|r|d)(?:i|y|a|e|ie|i?ego|i?emu|i?ej|[iy]m|[iy]ch|[iy]mi|i?ą|o)$/u;
const invisible =
  /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\uFFFC\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000E-\u001F\u007F]/g;
