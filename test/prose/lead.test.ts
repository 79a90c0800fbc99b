import { expect, test } from "vitest";
import { toLeadHtml } from "../../src/prose/lead.ts";

test.each([
  ["Sala.", { lead: "Sala.", rest: "" }],
  ["**Sala** na zajęcia.\n\nDruga.", { lead: "<strong>Sala</strong> na zajęcia.", rest: "<p>Druga.</p>" }],
  [
    "Sala:\n\n- z windą,\n- z oknem.",
    { lead: "Sala:", rest: "<ul>\n<li>z windą,</li>\n<li>z oknem.</li>\n</ul>" },
  ],
  ["", { lead: undefined, rest: "" }],
  [
    "- z windą\n\n  i oknem",
    { lead: undefined, rest: "<ul>\n<li>\n<p>z windą</p>\n<p>i oknem</p>\n</li>\n</ul>" },
  ],
  ["- z windą", { lead: undefined, rest: "<ul>\n<li>z windą</li>\n</ul>" }],
])("%j is parted into its first paragraph and the rest", (source, parted) => {
  expect(toLeadHtml(source)).toEqual(parted);
});
