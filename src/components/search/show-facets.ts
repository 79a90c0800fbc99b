import type { FacetName } from "../../search/facets.ts";
import type { Choice } from "./address.ts";
import type { Found } from "./answer-wish.ts";
import { element, find } from "./element.ts";

/** Fills the open facets with their values, and the row of what is chosen. Keeps the focus where it was. */
export function showFacets({ counts }: Found, { chosen, onChoose }: Choosing): void {
  const focused = document.activeElement?.id;
  for (const [name, values] of counts) {
    const rows = values.map(({ value, count, isChosen }) => {
      const box = element("input", { type: "checkbox", checked: isChosen, id: `${name}-${value}` });
      box.addEventListener("change", () => onChoose({ name, value }, box.checked));
      return element(
        "label",
        { className: "check" },
        box,
        value,
        element("span", { className: "count" }, String(count)),
      );
    });
    find(`[data-facet=${name}] > div`).replaceChildren(...rows);
  }
  const chips = chosen.map((choice) => chip(choice, onChoose));
  find("#wybrane").replaceChildren(...chips);
  if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus();
}

function chip(choice: Choice, onChoose: Choosing["onChoose"]): HTMLElement {
  const remove = element(
    "button",
    { type: "button", className: "chip" },
    choice.value,
    element("span", { ariaHidden: "true" }, "×"),
  );
  remove.ariaLabel = `Usuń filtr: ${choice.value}`;
  remove.addEventListener("click", () => onChoose(choice, false));
  return element("li", {}, remove);
}

interface Choosing {
  readonly chosen: readonly Choice[];
  readonly onChoose: (choice: { name: FacetName; value: string }, isWanted: boolean) => void;
}
