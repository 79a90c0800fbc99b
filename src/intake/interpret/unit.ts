/**
 * The city unit that a text names after "w", "przez" or a noun, in the nominative:
 * only its leading adjectives and its head are declined, what follows is a genitive already.
 * @example findUnit("Podsumowanie spotkania w Wydziale Kultury Urzędu Miasta") // "Wydział Kultury Urzędu Miasta"
 */
export function findUnit(text: string): string | undefined {
  const units = unitsIn(text);
  return (units.find(({ isOwn }) => isOwn) ?? units[0])?.unit;
}

/** Every unit that a text names, in the nominative. */
export function unitsIn(text: string): NamedUnit[] {
  return [...text.matchAll(unitPhrase)].flatMap(({ index, groups }) => {
    const unit = nominativeOf(groups ?? {});
    return unit === undefined || !/\s/u.test(unit) || ofOrganizations.test(unit)
      ? []
      : [{ unit, isOwn: !ofOthers.test(text.slice(0, index)) }];
  });
}

function nominativeOf(found: Readonly<Record<string, string | undefined>>): string | undefined {
  const head = nominatives.find(([form]) =>
    new RegExp(`^${capitalised(form)}$`, "u").test(found["head"] ?? ""),
  )?.[1];
  if (head === undefined) return undefined;
  const adjectives = (found["adjectives"] ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => toNominative(word, head));
  const rest = (found["rest"] ?? "")
    .replace(stop, "")
    .replace(further, "$1")
    .replace(/[\s.,;:–-]+$/u, "");
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
  ["kancelari(?:i|a|ą|ę)", "Kancelaria"],
  ["dzia(?:le|łu|ł)", "Dział"],
  ["urz(?:ędzie|ędu|ąd)", "Urząd"],
  ["bibliote(?:ce|ki|kę|ka)", "Biblioteka"],
  ["poradni(?:a|ę)?", "Poradnia"],
  ["szko(?:le|ły|łę|ła)", "Szkoła"],
  ["muzeum", "Muzeum"],
  ["zakła(?:dzie|du|dem|d)", "Zakład"],
  ["inspektora(?:cie|tu|tem|t)", "Inspektorat"],
  ["delegatur(?:ze|y|ą|ę|a)", "Delegatura"],
  ["agencj(?:i|ą|ę|a)", "Agencja"],
  ["pracowni(?:ą|ę|a)?", "Pracownia"],
  ["gabine(?:cie|tu|tem|t)", "Gabinet"],
  ["starostw(?:ie|a|em|o)", "Starostwo"],
];
const heads = nominatives.map(([form]) => capitalised(form)).join("|");
const unitPhrase = new RegExp(
  `(?<![\\p{L}])(?<adjectives>(?:(?:Gminn|Powiatow|Miejsk|Dzielnicow|Rejonow|Samorządow|Osiedlow)(?:y|a|e|i|ie|ą)\\s+|\\p{Lu}\\p{L}+(?:im|ym|iego|ego|ej|[sc]k(?:a|i|ie))\\s+){0,2})(?<head>${heads})(?![\\p{L}])(?<rest>(?:[^.:;(]|(?<=(?<![\\p{L}])(?:ds|im|św))\\.)*)`,
  "gu",
);
function capitalised(form: string): string {
  return form.charAt(0).toLocaleUpperCase("pl") + form.slice(1);
}

// "Dyrektor Wydziału Kultury" names a person, "w siedzibie Biura Rady" a room.
const ofOthers =
  /(?:dyrek|kierowni|naczelni|pracowni[kc]|pracownic|przedstawiciel|zastęp|specjalist|inspektor|urzędni|sekretarz|siedzib|sal[aię]|budynk|pokoj|gmach|stołów|czyteln|świetlic|aul|pomieszcz|lokal|holu?)\p{L}*\s+(?:\p{L}+\s+){0,1}?$/iu;
// Names of organisations that a unit's name would run into stand in an enumeration of theirs.
const ofOrganizations = /,\s.*(?:Fundacj|Stowarzysz|Towarzyst|Klub|Koł[oa](?!\p{L}))/u;

export interface NamedUnit {
  readonly unit: string;
  /** Whether the unit itself is meant, not somebody who works in it or a room of it. */
  readonly isOwn: boolean;
}

// "Biblioteki Publicznej", "Poradni Psychologiczno-Pedagogicznej": an adjective after a feminine head is declined with it.
const feminineAfter = /^(\s\p{Lu}[\p{L}-]*[nkwż])(?:i?ej)(?=\s|$)/u;
// Small letters after a comma carry on the name of a unit only where it is written so ("ds. kultury, sportu i promocji").
const further = /^(?!\s+(?:ds\.|do\s+spraw)\s+\p{Ll})((?:(?!,\s\p{Ll})[\s\S])*),\s\p{Ll}[\s\S]*$/u;
const stop =
  /(?:\s+[-–—×|]\s|,\s*\d|\s+(?:w dniu|z dnia|z dniem|dnia \d|dotycz|w sprawie|w zakresie|w ramach|w roku|poświęcon|z udziałem|z (?:\p{L}+\s){0,2}?(?:organizacj|podmiot|przedstawiciel|stowarzysz|fundacj|partner|NGO|trzecim|sektor)|dla (?:NGO|organizacj|przedstaw)|odby|przy ul|w sali|w siedzibie|na temat|któr|zorganizow|\d{1,2}[.\s]))[\s\S]*$/iu;
