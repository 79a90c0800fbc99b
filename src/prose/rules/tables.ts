import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";

/** Rows with more or fewer cells than the header: the extra ones would vanish, the missing ones mislead. */
export const findRaggedRows: Rule = ({ tree }) => {
  const findings: Finding[] = [];
  nodesOfType(tree, "table").forEach((table) => {
    const expected = table.children[0]?.children.length ?? 0;
    for (const row of table.children) {
      const count = row.children.length;
      if (count === expected) continue;
      findings.push({
        code: "ragged-row",
        offset: offsetsOf(row)?.start ?? 0,
        detail: `${count} zamiast ${expected}`,
      });
    }
  });
  return findings;
};
