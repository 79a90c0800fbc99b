import { pluralForm } from "../../polish/plural.ts";
import type { ShownRecord } from "../../search/shown-record.ts";
import type { Wish } from "./address.ts";
import type { Found } from "./answer-wish.ts";
import { element, find } from "./element.ts";
import { resultItem } from "./result-item.ts";

/** Shows what was found, in one step, and says it once to those who listen. */
export function showFound(found: Found, { wish, rows, onVerbatim }: Showing): void {
  const count = found.pages.length;
  show({ isAsked: true, isFound: count > 0 });
  find("#lista").replaceChildren(...rows.map((record) => resultItem(record, found.asked)));
  find("#uwagi").replaceChildren(...notes(found, wish, onVerbatim));
  find("#brak-frazy").hidden = !found.isPhraseMissing;
  find("#domysly").hidden = !found.isGuess;
  find("#wiecej").hidden = rows.length >= count;
  say(
    count === 0
      ? "Nic nie znaleziono."
      : `${found.isGuess ? "Przypuszczenia: " : ""}${String(count)} ${pluralForm(count, ["propozycja", "propozycje", "propozycji"])}`,
  );
}

export function showNothingAsked(): void {
  show({ isAsked: false, isFound: false });
  find("#uwagi").replaceChildren();
  find("#brak-frazy").hidden = find("#domysly").hidden = true;
  say("");
}

export function showFailure(): void {
  show({ isAsked: true, isFound: false });
  say(find("#stan").dataset["awaria"] ?? "");
}

function notes(
  { corrections, unknown, isGuess, pages }: Found,
  { text }: Wish,
  onVerbatim: () => void,
): HTMLElement[] {
  const told: HTMLElement[] = [];
  if (corrections.length > 0) {
    const back = element("button", { type: "button", className: "link" }, `Szukaj dokładnie „${text}”`);
    back.addEventListener("click", onVerbatim);
    const words = corrections.map(({ corrected }) => corrected).join(", ");
    told.push(element("p", {}, "Pokazujemy wyniki dla ", element("b", {}, words), ". ", back));
  }
  if (unknown.length > 0 && (isGuess || pages.length === 0))
    told.push(element("p", {}, `W propozycjach i stanowiskach nie ma: ${unknown.join(", ")}.`));
  return told;
}

function show({ isAsked, isFound }: { isAsked: boolean; isFound: boolean }): void {
  find("#wyniki").hidden = !isFound;
  find("#filtry").hidden = !isAsked;
  find("#podpowiedzi").hidden = isFound;
  if (!isAsked) find("#wybrane").replaceChildren();
}

function say(text: string): void {
  const status = find("#stan");
  if (status.textContent !== text) status.textContent = text;
}

interface Showing {
  readonly wish: Wish;
  readonly rows: readonly ShownRecord[];
  readonly onVerbatim: () => void;
}
