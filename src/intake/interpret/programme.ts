/**
 * The programme that the meeting was about: "RPW 2026". What the document itself introduces as the programme's
 * short name comes first, then the abbreviation in the purpose, then the one that the document names most often.
 */
export function findProgramme(purposeText: string | undefined, texts: readonly string[]): string | undefined {
  const introduced = texts.map((text) => nameOf(introduction.exec(text))).find((name) => name !== undefined);
  return (
    introduced ??
    nameOf(usual.exec(purposeText ?? "")) ??
    nameOf(towards.exec(purposeText ?? "")) ??
    mostFrequent(texts) ??
    alwaysDated(texts) ??
    texts.map(calledProgramme).find((name) => name !== undefined) ??
    texts.map(initials).find((name) => name !== undefined)
  );
}

/** "… (dalej: Program 2027)", "… (Program 2027–2029)": a document may call it but the programme. */
function calledProgramme(text: string): string | undefined {
  return called.exec(text)?.[1];
}

/** "Roczny Program Współpracy na rok 2027": capitals are its abbreviation. */
function initials(text: string): string | undefined {
  const [, words = "", year] = capitalised.exec(text) ?? [];
  return year === undefined
    ? undefined
    : `${Array.from(words.matchAll(/\p{Lu}/gu), ([letter]) => letter).join("")} ${year}`;
}

function nameOf(match: RegExpExecArray | null): string | undefined {
  const [, letters, year = ""] = match ?? [];
  return letters === undefined ? undefined : `${letters}${/^\d/u.test(year) ? " " : ""}${year}`;
}

function mostFrequent(texts: readonly string[], pattern = usual, least = 1): string | undefined {
  const counts = new Map<string, number>();
  for (const match of texts.join("\n").matchAll(new RegExp(pattern, "gu"))) {
    const name = nameOf(match) ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [name, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count < least ? undefined : name;
}

/** A less usual abbreviation is the programme's only where it comes again and never without a year. */
function alwaysDated(texts: readonly string[]): string | undefined {
  const name = mostFrequent(texts, unusual, 2);
  const letters = name?.split(" ")[0] ?? "";
  const undated = new RegExp(`(?<!\\p{L})${letters}(?![\\p{L}\\d]|\\s?20\\d\\d)`, "u");
  return name === undefined || texts.some((text) => undated.test(text)) ? undefined : name;
}

const capital = "[A-ZĄĆĘŁŃÓŚŹŻ]";
const usual = new RegExp(`(?<!\\p{L})(${capital}{0,4}PW)\\s?(20\\d\\d)(?!\\d)`, "u");
const unusual = new RegExp(`(?<!\\p{L})(${capital}{0,4}PW${capital}{1,4})\\s?(20\\d\\d)(?!\\d)`, "u");
// "propozycje do PWO 2027"
const towards = new RegExp(
  `(?:\\sdo|w\\sramach|projekt\\p{L}*)\\s+(${capital}{0,4}PW${capital}{1,4})\\s?(20\\d\\d)(?!\\d)`,
  "u",
);
const lead = "(?:(?:dalej|zwan\\p{L}+|określan\\p{L}+|jako|skrót|w\\s+skrócie)[\\s:,–-]+)";
// The bracket that follows the programme's full name is the one that shortens it, not a later one.
const introduction = new RegExp(
  "(?:[Pp]rogram|[Pp]lan)\\p{L}{0,4}\\s+(?:[Ww]spółpracy|[Pp]artnerstwa)(?!\\p{L})[^(;]{0,240}?" +
    `(?:\\(\\s*${lead}*|(?<!\\p{L})${lead}+)[„”"«»]*(${capital}{2,7})\\s?(20\\d\\d|[’']\\d\\d)(?!\\d)`,
  "u",
);
const called = new RegExp(
  `(?:[Pp]rogram|[Pp]lan)\\p{L}{0,4}\\s+(?:[Ww]spółpracy|[Pp]artnerstwa)(?!\\p{L})[^(;]{0,240}?\\(\\s*${lead}*[„”"«»]*((?:Program|Plan)\\s20\\d\\d(?:[–-]20\\d\\d)?)(?!\\d)`,
  "u",
);
const capitalised =
  /((?:Roczn|Wieloletni|Miejski|Gminn|Powiatow)\p{L}{1,3}\sProgram\p{L}{0,4}\sWspółpracy)(?!\p{L})(?:(?!\d{4})[^.;(]){0,160}?\s(20\d\d)(?![\d–-])/u;
