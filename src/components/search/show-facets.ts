import { foldPolish } from "../../polish/folding.ts";
import type { Choice } from "./address.ts";
import type { Found } from "./answer-wish.ts";
import { copyOf, find } from "./element.ts";

/**
 * Fills the facets with their values, and the row of what is chosen. Of many values the first are shown, and a field
 * for a part of a name. Keeps the focus where it was.
 */
export function showFacets(found: Found, onChoose: (choice: Choice, isWanted: boolean) => void): void {
  const focused = document.activeElement?.id;
  const chips = [];
  for (const [name, values] of found.counts) {
    const rows = [];
    const field = find(`[data-facet=${name}] input`) as HTMLInputElement;
    field.oninput = () => showFacets(found, onChoose);
    for (const { id, label, count, isChosen } of values) {
      if (!isChosen && (rows.length > 11 || !foldPolish(label).includes(foldPolish(field.value)))) continue;
      const row = filled("#wartosc", [label, String(count)]);
      const box = find("input", row) as HTMLInputElement;
      box.checked = isChosen;
      box.id = `${name}-${id}`;
      box.onchange = () => onChoose({ name, id }, box.checked);
      rows.push(row);
      if (!isChosen) continue;
      const chip = filled("#wybrany", [label]);
      find("button", chip).onclick = () => {
        onChoose({ name, id }, false);
        find("#stan").focus();
      };
      chips.push(chip);
    }
    find(`[data-facet=${name}] > div`).replaceChildren(...rows);
  }
  find("#wybrane").replaceChildren(...chips);
  if (focused) document.getElementById(focused)?.focus();
}

/** A copy of a template with texts in its places. */
function filled(template: string, texts: readonly string[]): HTMLElement {
  const copy = copyOf(template);
  copy.querySelectorAll("[data-text]").forEach((place, index) => (place.textContent = texts[index] ?? ""));
  return copy;
}
