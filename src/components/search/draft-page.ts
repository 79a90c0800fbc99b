import { pluralForm } from "../../polish/plural.ts";
import type { SearchIndex } from "../../search/open-index.ts";
import { findSimilar } from "../../search/similar.ts";
import { find } from "./element.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { resultItem } from "./result-item.ts";

const form = find("#projekt") as HTMLFormElement;
const draft = find("#tresc-projektu") as HTMLTextAreaElement;
const status = find("#stan");

let opened: Promise<SearchIndex> | undefined;
let turn = 0;

async function compare(): Promise<void> {
  const own = ++turn;
  try {
    opened ??= openInBrowser();
    const index = await opened;
    const { pages, isSure, asked } = await findSimilar(draft.value, index);
    const records = await Promise.all(pages.map((page) => index.record(page)));
    if (own !== turn) return;
    find("#lista").replaceChildren(...records.map((record) => resultItem(record, asked)));
    find("#wyniki").hidden = records.length === 0;
    find("#podobne").hidden = !isSure;
    find("#slabe").hidden = isSure;
    status.textContent = toStatus(isSure ? records.length : 0);
  } catch {
    opened = undefined;
    status.textContent = "Nie udało się wczytać wyszukiwarki. Sprawdź połączenie i spróbuj ponownie.";
  }
}

function toStatus(count: number): string {
  if (draft.value.trim() === "") return "Wpisz albo wklej projekt propozycji.";
  if (count === 0) return "Nie znaleźliśmy podobnej propozycji.";
  return `${String(count)} ${pluralForm(count, ["podobna propozycja", "podobne propozycje", "podobnych propozycji"])}`;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void compare();
});
form.hidden = false;
