import { foldPolish } from "../../polish/folding.ts";

/** Whether a header cell names a figure, a date or another detail, never a text of its own. */
export function namesDetail(header: string): boolean {
  return detail.test(foldPolish(header).trim());
}

/** Whether a header cell is of a table of something else: of competitions, budgets, persons, stages of work. */
export function namesOtherMatter(header: string): boolean {
  return namesDetail(header) || namesPerson(header) || undertaking.test(foldPolish(header).trim());
}

/**
 * Whether the headers are of another table though two of them may be read as a proposal and its response:
 * "Imię i nazwisko, Organizacja, Stanowisko, Uwagi".
 */
export function areOfOtherMatter(headers: readonly string[], texts: Texts): boolean {
  const proposal = clearProposal.test(foldPolish(texts.proposal).trim());
  const response = clearResponse.test(foldPolish(texts.response).trim());
  if (headers.some(namesPerson) && !proposal) return true;
  const isOther = headers.some((header) => undertaking.test(foldPolish(header).trim()));
  const details = headers.filter(namesDetail).length;
  return (isOther || details > 1) && !(proposal && response);
}

/** Whether a cell holds but a sum, a date or a count. */
export function isFigure(text: string): boolean {
  return /\d/.test(text) && !/\p{L}/u.test(foldPolish(text).replace(units, ""));
}

function namesPerson(header: string): boolean {
  return person.test(foldPolish(header).trim());
}

interface Texts {
  readonly proposal: string;
  readonly response: string;
}

const detail =
  /^(?:(?:planowan|przewidywan|orientacyjn|przyznan|wnioskowan|proponowan|laczn|maksymaln|dostepn)\p{L}+\s+)?(?:termin|data|dzien|kwot|koszt|wartosc|budzet|srodk|dotacj|pul[ai]|wysokosc|limit|plan$|wykonani|liczb|ilosc|suma|razem|punkt|godzin|miejsc[ea]|ogloszeni|nabor|rozdzial$|paragraf|dzial$|rok$|okres)(?!.*\s(?:i|oraz)\s(?:tresc|opis|propozycj|wnios|uwag))/u;
const person =
  /^(?:imie|nazwisko|imiona|podpis|telefon|nr tel|numer tel|e-?mail|adres e|kontakt|obecnosc|prowadzac|prelegent|odpowiedzialn|osoba odpow|koordynator|realizator)(?!.*(?:zglasza|wnioskodaw|zglosi|autor|organizac))/;
const undertaking =
  /^(?:(?:nazwa|tytul|rodzaj|przedmiot)\s+)?(?:otwart\p{L}+\s+)?(?:konkurs|zadani[ae](?:\s+publiczn\p{L}+)?$|projekt[u]?$|wydarzeni|etap|szkoleni|dzialani[ae]$|szkolen|przedsiewzieci|inwestycj|imprez|obiekt|czynnosc)/u;
const clearProposal =
  /propozycj|postulat|wnios(?:ek|ku|ki|kow)(?!\p{L})|uwag\p{L}*\s\S|\S\suwag|sugesti|zglosz|zagadnieni|pytani|problem|potrzeb|oczekiwa|rekomendac|pomysl|czego dotycz/u;
const clearResponse =
  /stanowisk|odpowied|ustosunkowa|rozstrzygni|sposob|odniesieni|rozpatrz|wyjasnieni|komentarz|opini|informacja zwrotna|reakcj|decyzj/;
const units =
  /(?<!\p{L})(?:zl|pln|tys|mln|r|rok[u]?|br|proc|szt|os|osob\p{L}*|pkt|godz|dni|ok|do|od|i|ii|iii|iv|kw|kwartal\p{L}*|polrocz\p{L}*|stycz\p{L}*|lut\p{L}*|mar[zc]\p{L}*|kwie\p{L}*|maj\p{L}*|czerw\p{L}*|lip\p{L}*|sierp\p{L}*|wrze\p{L}*|pazdz\p{L}*|listop\p{L}*|grud\p{L}*)(?!\p{L})/gu;
