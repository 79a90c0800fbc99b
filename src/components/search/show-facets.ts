import type { Choice } from "./address.ts";
import type { Found } from "./answer-wish.ts";
import { copyOf, find } from "./element.ts";

/** Fills the facets with their values, and the row of what is chosen. Keeps the focus where it was. */
export function showFacets({ counts }: Found, onChoose: (choice: Choice, isWanted: boolean) => void): void {
  const focused = document.activeElement?.id;
  const chips = [];
  for (const [name, values] of counts) {
    const rows = [];
    for (const { id, label, count, isChosen } of values) {
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
