/** Whether a line of a note begins with a label of its own ("Miejsce: …", "Sporządził: …") or says who wrote it down. */
export function opensLabelledLine(line: string): boolean {
  return labelled.test(line) || writtenDown.test(line);
}

const label = [
  "(?:współ)?organizator\\p{L}*|organizacja spotkania|prowadzą\\p{L}+|prowadzenie|moderator\\p{L}*|moderacja|gospod\\p{L}+|facylitator\\p{L}*",
  "protokolant\\p{L}*|protokoło\\p{L}+|sporządzi\\p{L}+|spisa\\p{L}+|opracowa\\p{L}+|autor\\p{L}*|zatwierdzi\\p{L}+|redakcja",
  "data|dat[ay]|dzień|termin\\p{L}*|godzin\\p{L}+|czas|miejsce|lokalizacja|adres|forma|tryb|sala",
  "zakres\\p{L}*|tematyka|temat\\p{L}*|przedmiot|sfer[ay]|obszar\\p{L}*|dziedzin[ay]|branż[ae]|zadani[ae]|cel\\p{L}*|program|porządek|agenda|przebieg",
  "uczestni\\p{L}+|uczestnictwo|obecn\\p{L}+|nieobecn\\p{L}+|frekwencja|lista|liczba|skład|przedstawiciel\\p{L}*|reprezentan\\p{L}*|goście|stron[ay]|ze strony|z ramienia|organizacje|podmioty|sektor",
  "materiał\\p{L}*|dokument\\p{L}*|prezentacj[ae]|załącznik\\p{L}*|ustalenia|wnioski|uwagi",
  "jednostka|komórka|wydział (?:prowadzący|organizujący|merytoryczny)|podstawa prawna|kontakt|znak(?: sprawy)?|sygnatura|numer|nr sprawy|dotyczy|sprawa",
].join("|");
const labelled = new RegExp(
  `^(?:${label})(?:[\\s/,]+\\p{L}+){0,4}(?:\\s\\([^)]{1,60}\\))?\\s*(?::|\\s[–-])\\s`,
  "iu",
);
const writtenDown =
  /^(?:(?:notatk|protok[oó]ł|podsumowani|sprawozdani|informacj|relacj|raport)\p{L}*\s+)?(?:sporządzi|sporządzon|spisa|opracowa|przygotowa|protokołowa|zatwierdzi)\p{L}*(?!\p{L})/iu;
