import { expect, test } from "vitest";
import { prepareSearch } from "../../scripts/index-search.ts";
import { loadPortal } from "../../scripts/load-portal.ts";

const content = "test/fixtures/portal/content";
const { portal } = loadPortal({ content, production: false });
const { related } = await prepareSearch(portal, content);

test("only proposals that a reader would call similar are shown as similar, each to each", () => {
  const pairs = Object.entries(related).flatMap(([key, others]) =>
    others.map((other) => [key, other].sort().join(" + ")),
  );
  expect([...new Set(pairs)].sort()).toEqual([
    "2023-05-16-sprawy-spoleczne/4 + 2024-04-18-sprawy-spoleczne/1",
    "2023-05-16-sprawy-spoleczne/4 + 2025-06-11-sprawy-spoleczne/1",
    "2023-10-03-kultura-i-sport/2 + 2026-12-08-kultura-i-sport/1",
    "2023-10-03-kultura-i-sport/4 + 2026-03-05-sprawy-spoleczne-i-zielen/2",
    "2024-04-18-sprawy-spoleczne/1 + 2025-06-11-sprawy-spoleczne/1",
  ]);
  expect(pairs.length).toBe(10);
});
