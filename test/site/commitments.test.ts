import { describe, expect, test } from "vitest";
import { loadPortal } from "../../scripts/load-portal.ts";
import { commitmentPath } from "../../src/domain/addresses.ts";
import { standings, toCommitmentRecords } from "../../src/domain/commitment-record.ts";
import { readBuiltSite, SITE_NAMES } from "./built-site.ts";

describe.each(SITE_NAMES)("the commitments of the %s portal", (name) => {
  const site = readBuiltSite(name);
  const { portal } = loadPortal({ content: site.content, production: false });
  const records = toCommitmentRecords(portal.proposals);
  const rows = site.pages
    .filter(({ path }) => /^\/zapowiedzi\/(?:strona\/\d+\/)?$/.test(path))
    .flatMap(({ root }) => root.querySelectorAll(".promise-row"));

  test("stand each once in the list of all, with its words, its standing and its place", () => {
    const shown = rows.map((row) => ({
      href: row.querySelector("a")?.getAttribute("href"),
      words: row.querySelector("a")?.text.replace(/\s+/g, " "),
      standing: row.querySelector(".stance")?.text.trim(),
    }));
    expect(records).not.toEqual([]);
    expect(shown).toEqual(
      records.map(({ commitment, proposal, standing }) => ({
        href: commitmentPath(proposal.key, commitment.id),
        words: `„${commitment.evidence}”`.replace(/\s+/g, " "),
        standing: standings[standing].label,
      })),
    );
  });

  test("say of each whose term is over that the portal does not know, never that it was missed", () => {
    const overdue = rows.filter((row) => row.querySelector(".stance")?.text.includes("termin minął"));
    const states = overdue.map((row) => row.querySelector(".unknown")?.text);
    expect(states).toEqual(overdue.map(() => "termin minął, portal nie wie, czy wykonano"));
  });
});
