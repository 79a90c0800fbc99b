import { pluralForm } from "../../polish/plural.ts";
import type { ShownRecord } from "../../search/shown-record.ts";
import type { Found } from "./answer-wish.ts";
import { find } from "./element.ts";
import { resultItem } from "./result-item.ts";

/** Shows what was found, in one step, and says it once to those who listen. */
export function showFound(found: Found, text: string, rows: readonly ShownRecord[]): void {
  const count = found.pages.length;
  const isHelpWanted = found.isGuess || count === 0;
  show({ isAsked: true, isFound: count > 0 });
  find("#lista").replaceChildren(...rows.map((record) => resultItem(record, found.asked)));
  note("#poprawione", found.corrections);
  find("#doslownie b").textContent = text;
  note("#nieznane", isHelpWanted ? found.unknown : []);
  note("#pominiete", isHelpWanted ? found.dropped : []);
  find("#brak-frazy").hidden = !found.isPhraseMissing;
  find("#domysly").hidden = !found.isGuess;
  find("#wiecej").hidden = rows.length >= count;
  showThemes(found.themes);
  say(
    count === 0
      ? "Nic nie znaleziono."
      : `${found.isGuess ? "Przypuszczenia: " : ""}${String(count)} ${pluralForm(count, ["propozycja", "propozycje", "propozycji"])}`,
  );
}

export function showNothingAsked(): void {
  show({ isAsked: false, isFound: false });
  showThemes([]);
  say("");
}

export function showFailure(): void {
  show({ isAsked: true, isFound: false });
  say(find("#stan").dataset["awaria"] ?? "");
}

/** Says something of some words, or nothing where there are none. */
function note(id: string, words: readonly string[]): void {
  find(id).hidden = words.length === 0;
  find(`${id} b`).textContent = words.join(", ");
}

/** Leaves the nearest themes, or all where none is near. */
function showThemes(nearest: readonly string[]): void {
  find("#najblizsze").hidden = nearest.length === 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#tematy a"))
    (link.parentElement as HTMLElement).hidden =
      nearest.length > 0 && !nearest.some((id) => link.href.endsWith(`/${id}/`));
}

function show({ isAsked, isFound }: { isAsked: boolean; isFound: boolean }): void {
  find("#wyniki").hidden = !isFound;
  find("#filtry").hidden = find("#uwagi").hidden = !isAsked;
  find("#podpowiedzi").hidden = isFound;
  if (!isAsked) find("#wybrane").replaceChildren();
}

function say(text: string): void {
  const status = find("#stan");
  if (status.textContent !== text) status.textContent = text;
}
