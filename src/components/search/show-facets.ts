import type { Choice } from "./address.ts";
import type { Found } from "./answer-wish.ts";
import { copyOf, find } from "./element.ts";

/** Fills the open facets with their values, and the row of what is chosen. Keeps the focus where it was. */
export function showFacets({ counts }: Found, { chosen, onChoose }: Choosing): void {
  const focused = document.activeElement?.id;
  for (const [name, values] of counts) {
    const rows = values.map(({ value, count, isChosen }) => {
      const row = filled("#wartosc", [value, String(count)]);
      const box = find("input", row) as HTMLInputElement;
      box.checked = isChosen;
      box.id = `${name}-${value}`;
      box.onchange = () => onChoose({ name, value }, box.checked);
      return row;
    });
    find(`[data-facet=${name}] > div`).replaceChildren(...rows);
  }
  const chips = chosen.map((choice) => {
    const chip = filled("#wybrany", [choice.value]);
    find("button", chip).onclick = () => {
      onChoose(choice, false);
      find("#stan").focus();
    };
    return chip;
  });
  find("#wybrane").replaceChildren(...chips);
  if (focused) document.getElementById(focused)?.focus();
}

/** A copy of a template with texts in its places. */
function filled(template: string, texts: readonly string[]): HTMLElement {
  const copy = copyOf(template);
  copy.querySelectorAll("[data-text]").forEach((place, index) => (place.textContent = texts[index] ?? ""));
  return copy;
}

interface Choosing {
  readonly chosen: readonly Choice[];
  readonly onChoose: (choice: Choice, isWanted: boolean) => void;
}
