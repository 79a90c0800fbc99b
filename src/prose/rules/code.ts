import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";

/** Programs in MDX: imports, exports, expressions that are not mere comments. */
export const findPrograms: Rule = ({ tree }) => {
  const findings: Finding[] = [];
  visit(tree, (node: Nodes) => {
    const offset = offsetsOf(node)?.start ?? 0;
    if (node.type === "mdxjsEsm") findings.push({ code: "import-export", offset });
    if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression") return;
    const program = node.data?.estree;
    const isComment = program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
    if (!isComment) findings.push({ code: "expression", offset, detail: `{${node.value}}` });
  });
  return findings;
};
