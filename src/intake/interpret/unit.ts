/**
 * The city unit that a text names after "w", "przez" or a noun, in the nominative:
 * only its leading adjectives and its head are declined, what follows is a genitive already.
 * @example findUnit("Podsumowanie spotkania w Wydziale Kultury Urzędu Miasta") // "Wydział Kultury Urzędu Miasta"
 */
export function findUnit(text: string): string | undefined {
  const found = unitPhrase.exec(text)?.groups;
  if (!found) return undefined;
  const head = nominatives.find(([form]) =>
    new RegExp(`^${capitalised(form)}$`, "u").test(found["head"] ?? ""),
  )?.[1];
  if (head === undefined) return undefined;
  const adjectives = (found["adjectives"] ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => toNominative(word, head));
  const rest = (found["rest"] ?? "").replace(stop, "").replace(/[\s.,;:–-]+$/u, "");
  return [...adjectives, head].join(" ") + (head.endsWith("a") ? rest.replace(feminineAfter, "$1a") : rest);
}

/** A text in capitals with every word of a name capitalised; any other as it is. */
export function inNameCase(text: string): string {
  if (text !== text.toLocaleUpperCase("pl")) return text;
  return text
    .toLocaleLowerCase("pl")
    .replace(
      /(?<![\p{L}])(?!(?:i|w|we|z|ze|na|rzecz|do|ds|dla|oraz|o|od|przy|ul)(?!\p{L}))\p{L}/gu,
      (letter) => letter.toLocaleUpperCase("pl"),
    );
}

function toNominative(adjective: string, head: string): string {
  const stem = adjective.replace(/(?:iego|im|i|iej|ą|a|ie|ego|ym|y|ej|e)$/u, "");
  const isSoft = /[kg]$/u.test(stem);
  if (/um$|o$/u.test(head)) return `${stem}${isSoft ? "ie" : "e"}`;
  if (head.endsWith("a")) return `${stem}a`;
  return `${stem}${isSoft ? "i" : "y"}`;
}

const nominatives: readonly (readonly [form: string, nominative: string])[] = [
  ["wydzia(?:le|łu|łem|ł)", "Wydział"],
  ["biur(?:ze|a|em|o)", "Biuro"],
  ["departamen(?:cie|tu|tem|t)", "Departament"],
  ["refera(?:cie|tu|tem|t)", "Referat"],
  ["ośrod(?:ku|ka|kiem|ek)", "Ośrodek"],
  ["zarząd(?:zie|u|em|)", "Zarząd"],
  ["centrum", "Centrum"],
  ["oddzia(?:le|łu|łem|ł)", "Oddział"],
  ["zesp(?:ole|ołu|ołem|ół)", "Zespół"],
  ["sekretaria(?:cie|tu|t)", "Sekretariat"],
  ["kancelari(?:i|a|ą)", "Kancelaria"],
  ["dzia(?:le|łu|ł)", "Dział"],
  ["urz(?:ędzie|ędu|ąd)", "Urząd"],
  ["bibliote(?:ce|ki|kę|ka)", "Biblioteka"],
  ["poradni(?:a|ę)?", "Poradnia"],
  ["szko(?:le|ły|łę|ła)", "Szkoła"],
  ["muzeum", "Muzeum"],
];
const heads = nominatives.map(([form]) => capitalised(form)).join("|");
const unitPhrase = new RegExp(
  `(?<![\\p{L}])(?<adjectives>(?:\\p{Lu}\\p{L}+(?:im|ym|iego|ego|ej|[sc]k(?:a|i|ie))\\s+){0,2})(?<head>${heads})(?![\\p{L}])(?<rest>(?:[^.:;(]|(?<=(?<![\\p{L}])(?:ds|im|św))\\.)*)`,
  "u",
);
function capitalised(form: string): string {
  return form.charAt(0).toLocaleUpperCase("pl") + form.slice(1);
}

// "Biblioteki Publicznej", "Poradni Psychologiczno-Pedagogicznej": an adjective after a feminine head is declined with it.
const feminineAfter = /^(\s\p{Lu}[\p{L}-]*[nkwż])(?:i?ej)(?=\s|$)/u;
const stop =
  /(?:\s+[-–—×|]\s|,\s*\d|\s+(?:w dniu|z dnia|z dniem|dnia \d|dotycz|w sprawie|w zakresie|w ramach|w roku|poświęcon|z udziałem|z (?:\p{L}+\s){0,2}?(?:organizacj|podmiot|przedstawiciel|stowarzysz|fundacj|partner|NGO|trzecim|sektor)|dla (?:NGO|organizacj|przedstaw)|odby|przy ul|w sali|w siedzibie|na temat|któr|zorganizow|\d{1,2}[.\s]))[\s\S]*$/iu;
