import { expect, test } from "vitest";
import { assembleNearThemes } from "../../src/search/near-themes.ts";
import { nearestThemes } from "../../src/search/nearest-themes.ts";
import { createNumbering } from "../../src/search/numbering.ts";
import { assembleSynonyms } from "../../src/search/synonyms.ts";
import { language } from "./language.ts";

const { numberOf, names } = createNumbering();
const aRecord = (themes: string[], ...tokens: string[]) => ({
  tokens: Int32Array.from(tokens, numberOf),
  weights: Float32Array.from(tokens, () => 1),
  facets: { temat: themes.map((id) => ({ id })) },
});

const synonyms = assembleSynonyms({
  same: [["alkoholizm", "pijaństwo"]],
  broader: { uzależnienie: ["alkoholizm"], alkoholizm: ["piwo"] },
  acronyms: {},
});
const themes = assembleNearThemes(
  synonyms,
  {
    records: [
      aRecord(["zdrowie", "mlodziez"], "uzalezn_", "uzaleznien_", "uzaleznieni_"),
      aRecord(["zdrowie"], "uzaleznien_", "uzaleznieni_"),
      aRecord(["sport"], "rower_", "rowerow_"),
    ],
    names,
  },
  language.paradigms,
);

test.each([
  ["a wider word's theme, most frequent first, over several steps", ["piwo"], ["zdrowie", "mlodziez"]],
  ["the theme of another name", ["pijanstwie"], ["zdrowie", "mlodziez"]],
  ["the theme of words that begin alike", ["rowerostrada"], ["sport"]],
  ["themes of several words, each once", ["rowery", "piwa"], ["sport", "zdrowie", "mlodziez"]],
  ["nothing for a word of which nothing is known", ["kosmodrom", "constructor"], []],
])("no answer leads to %s", (_, words, expected) => {
  expect(nearestThemes(words, themes)).toEqual(expected);
});
