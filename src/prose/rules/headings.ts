import type { Examined, Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { textOf } from "../reading.ts";
import { nodesOfType } from "../walk.ts";

/** Headings where there are none, of level 1, 5 or 6, empty, underlined, or deeper by more than one level. */
export const findHeadingFaults: Rule = (examined) => {
  const findings: Finding[] = [];
  let above = 1;
  nodesOfType(examined.tree, "heading").forEach((heading) => {
    const offset = offsetsOf(heading)?.start ?? 0;
    const fault = headingFault(examined, { depth: heading.depth, above, offset });
    if (fault) findings.push(fault);
    else if (textOf(heading).trim() === "") findings.push({ code: "heading-empty", offset });
    above = heading.depth;
  });
  return findings;
};

function headingFault({ kind, source }: Examined, { depth, above, offset }: Heading): Finding | undefined {
  if (kind === "field") return { code: "heading-in-field", offset };
  if (source.charAt(offset) !== "#") return { code: "heading-underlined", offset };
  if (depth === 1 || depth > 4) return { code: "heading-level", offset, detail: String(depth) };
  if (depth > above + 1) return { code: "heading-skipped", offset, detail: `z ${above} na ${depth}` };
  return undefined;
}

interface Heading {
  readonly depth: number;
  readonly above: number;
  readonly offset: number;
}
