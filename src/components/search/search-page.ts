import type { FacetName } from "../../search/facets.ts";
import type { SearchIndex } from "../../search/open-index.ts";
import { formatAddress, parseAddress, type Choice, type Wish } from "./address.ts";
import { answerWish } from "./answer-wish.ts";
import { find } from "./element.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { showFacets } from "./show-facets.ts";
import { showFailure, showFound, showNothingAsked } from "./show-found.ts";

const form = find("main form[role=search]") as HTMLFormElement;
const box = find("#wyszukiwarka");
const field = find("main input[type=search]") as HTMLInputElement;
const order = find("#kolejnosc") as HTMLSelectElement;
const folds = [...document.querySelectorAll<HTMLDetailsElement>("details[data-facet]")];

const pageOfResults = 10;

const facets = folds.map(nameOf);

let wish = parseAddress(location.search, facets);
let shown = pageOfResults;
let turn = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let opened: Promise<SearchIndex> | undefined;

/** Answers the wish; an answer that comes after a newer wish is dropped, so that results never flicker back. */
async function refresh(): Promise<void> {
  const own = ++turn;
  if (wish.text.trim() === "" && wish.chosen.length === 0) return showNothingAsked();
  box.ariaBusy = "true";
  try {
    opened ??= openInBrowser();
    const index = await opened;
    const open = folds.filter((fold) => fold.open).map(nameOf);
    const found = await answerWish(index, wish, open);
    const rows = await Promise.all(found.pages.slice(0, shown).map((page) => index.record(page)));
    if (own !== turn) return;
    showFound(found, wish.text, rows);
    showFacets(found, choose);
  } catch {
    opened = undefined;
    if (own === turn) showFailure();
  }
  if (own === turn) box.ariaBusy = "false";
}

function nameOf({ dataset }: HTMLElement): FacetName {
  return dataset["facet"] as FacetName;
}

/** A new wish with a place of its own in the browser's history. */
function change(part: Partial<Wish>): void {
  wish = { ...wish, ...part };
  shown = pageOfResults;
  history.pushState(null, "", formatAddress(wish));
  void refresh();
}

function choose({ name, id }: Choice, isWanted: boolean): void {
  const others = wish.chosen.filter((choice) => choice.name !== name || choice.id !== id);
  change({ chosen: isWanted ? [...others, { name, id }] : others });
}

function showWish(): void {
  field.value = wish.text;
  order.value = wish.isByDate ? "data" : "trafnosc";
  for (const fold of folds) fold.open ||= wish.chosen.some(({ name }) => name === nameOf(fold));
}

field.oninput = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    wish = { ...wish, text: field.value, isVerbatim: false };
    shown = pageOfResults;
    history.replaceState(null, "", formatAddress(wish));
    void refresh();
  }, 120);
};
form.onsubmit = (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  change({ text: field.value, isVerbatim: false });
};
order.onchange = () => change({ isByDate: order.value === "data" });
find("#doslownie").onclick = () => {
  change({ isVerbatim: true });
  find("#stan").focus();
};
find("#wiecej").onclick = () => {
  shown += pageOfResults;
  void refresh();
};
for (const fold of folds) fold.ontoggle = () => void refresh();
addEventListener("popstate", () => {
  wish = parseAddress(location.search, facets);
  shown = pageOfResults;
  showWish();
  void refresh();
});
addEventListener("keydown", (event) => {
  const isWriting = document.activeElement?.matches("input, textarea, select");
  if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
});

box.hidden = false;
showWish();
void refresh();
