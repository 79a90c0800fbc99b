import { join } from "node:path";
import { expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { checkContent } from "../../src/entries/check-content.ts";

const base = readContentFolder(join(import.meta.dirname, "../fixtures/broken/_base"));
const page = "pages/pomoc.mdx";

test.each([
  ["/tematy/lokal/", ["/tematy/lokale/"]],
  ["/tematy/zdrowe/", []],
  ["/Propozycje/", ["/propozycje/"]],
  ["/propozycja/", ["/propozycje/"]],
  ["/o-portalach/", ["/o-portalu/"]],
  ["/spotkania/2025-03-10-zdrowe/", ["/spotkania/2025-03-10-zdrowie/"]],
  ["/tematy/zupelnie-co-innego/", []],
  ["../pages/o-portalu.mdx", ["/o-portalu/"]],
  ["/themes/lokale.yaml", ["/tematy/lokale/"]],
  ["/themes/nic.yaml", []],
  ["/%2e%2e/%2E%2E/tematyk/", []],
  ["#jak-dlugo-trwa", ["#jak-długo-to-trwa"]],
  ["#nic-podobnego-tu-nie-ma", []],
])("a link to %s is told with the addresses that were meant", (address, near) => {
  const bytes = new TextEncoder().encode(
    `---\ntitle: Pomoc\ndescription: Jak pytać.\n---\n\n## Jak długo to trwa\n\nZob. [tu](${address}).\n`,
  );
  const { problems } = checkContent([...base, { path: page, bytes }], { asOf: "2025-06-01" });
  const [told, ...others] = problems.filter(({ file }) => file === page);
  expect([/czy chodziło o (.*)\?\)/.exec(told?.message ?? "")?.[1], others]).toEqual([
    near.length === 0 ? undefined : near.map((one) => `„${one}”`).join(", "),
    [],
  ]);
});
