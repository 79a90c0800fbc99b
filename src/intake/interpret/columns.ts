import { foldPolish } from "../../polish/folding.ts";
import { areOfOtherMatter, namesDetail, namesOtherMatter } from "./other-matter.ts";

/** "other" is a column that holds none of these, in a text whose cells have to be told apart all the same. */
export type ColumnRole = "lp" | "proposers" | "proposal" | "response" | "other";

/** What each column of a table holds, told by its header cells; undefined for a table that is not one of proposals. */
export function columnRoles(headers: readonly string[]): (ColumnRole | undefined)[] | undefined {
  const votes = headers.map((header) => votesFor(foldPolish(header)));
  const roles: (ColumnRole | undefined)[] = headers.map(() => undefined);
  for (const role of ["response", "lp", "proposers", "proposal"] as const) {
    const free = votes.map((vote, index) => ({ index, weight: roles[index] === undefined ? vote[role] : 0 }));
    const best = free.sort((a, b) => b.weight - a.weight || a.index - b.index)[0];
    if (best && best.weight > 0) roles[best.index] = role;
  }
  const whole = withReasons(withOnlyUnnamed(roles, headers), headers);
  const [proposal, response] = [whole.indexOf("proposal"), whole.indexOf("response")];
  if (proposal < 0 || response < 0) return undefined;
  const texts = { proposal: headers[proposal] ?? "", response: headers[response] ?? "" };
  return areOfOtherMatter(headers, texts) ? undefined : whole;
}

/** Beside numbers, proposers and one of the two texts, a single column more can but be the other text. */
function withOnlyUnnamed(
  roles: readonly (ColumnRole | undefined)[],
  headers: readonly string[],
): (ColumnRole | undefined)[] {
  const missing = (["proposal", "response"] as const).filter((role) => !roles.includes(role));
  const isSure =
    missing.length === 1 &&
    roles.length === 4 &&
    roles.includes("lp") &&
    roles.includes("proposers") &&
    !headers.some(namesOtherMatter);
  return isSure ? roles.map((role) => role ?? missing[0]) : [...roles];
}

/** Beside the response, its reasons in a column of their own are part of it. */
function withReasons(
  roles: readonly (ColumnRole | undefined)[],
  headers: readonly string[],
): (ColumnRole | undefined)[] {
  const response = roles.indexOf("response");
  return roles.map((role, index) =>
    role === undefined && index > response && response >= 0 && reasons.test(foldPolish(headers[index] ?? ""))
      ? "response"
      : role,
  );
}

/** The role that one header cell names, if any. */
export function headerRole(header: string): ColumnRole | undefined {
  const votes = votesFor(foldPolish(header));
  const [best] = (["lp", "response", "proposers", "proposal"] as const)
    .map((role) => ({ role, weight: votes[role] }))
    .sort((a, b) => b.weight - a.weight);
  return best && best.weight > 0 ? best.role : undefined;
}

/** A word counts the more, the nearer to the beginning of the header it stands. */
function votesFor(header: string): Record<Exclude<ColumnRole, "other">, number> {
  const text = header.trim();
  const vote = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return found ? 1 / (1 + found.index) : 0;
  };
  const response = vote(patterns.response);
  if (namesDetail(text)) return { lp: 0, proposers: 0, proposal: 0, response: 0 };
  return {
    lp: patterns.lp.test(text) ? 2 : 0,
    proposers: vote(patterns.proposers),
    proposal: vote(patterns.proposal),
    response: response > 0 && patterns.strongResponse.test(text) ? response + 0.5 : response,
  };
}

const reasons = /^(?:uzasadnieni|wyjasnieni|komentarz)/;
const patterns = {
  lp: /^(?:#|l\s?\.?\s?p\s?\.?|n\s?r|numer|no|poz\.?|pozycja|liczba porzadkowa)(?:\s+(?:wniosku|uwagi|propozycji|postulatu|porzadkowy|sprawy|pozycji))?\.?$/,
  proposers:
    /organizac|podmiot|wnioskodawc|zglaszaj|(?:wniosk|postul|propon|inicj)ujac|wnoszac|(?:zgloszon|wniesion|zlozon|zaproponowan)[aeoy]? przez$|nazw[ay](?!\s+(?:konkurs|zadani|projekt|programu|etap|wydarz|dokument|dzialan|uslug|zalaczn|materialu))|autor|\bngo\b|\bkto\b|stowarzysz|fundacj|uczestni|skladajac|pomyslodawc|instytucj|inicjator|od kogo|reprezent|oferent|zglosi[lw]|^(?:wniosl|zlozyl|zaproponowal|zawnioskowal|postulowal)|^klub|jednostk/,
  proposal:
    /propozycj|postulat|wnios(?:ek|ku|ki|kow)(?![a-z])|czego dotycz|przedmiot|oczekiwa|uwag|tresc|sugesti|temat|zagadnieni|pytani|problem|zglosz|opis|kwesti|potrzeb|pomysl|rekomendac|zapis|postulow|inicjatyw|^glos(?:y|u|ow)?(?![a-z])/,
  response:
    /stanowisk|odpowi[ae]d|ustosunkowa|komentarz|rozstrzygni|opini|sposob|wyjasnieni|decyzj|odniesieni|rozpatrz|uzasadnieni|informacja zwrotna|reakcj|ocen|status|ustaleni/,
  strongResponse: /^(?:\p{L}+\s+){0,2}?(?:stanowisk|odpowied|ustosunk|rozstrzyg|sposob|odniesien|rozpatrz)/u,
};
