import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { walk } from "../walk.ts";

/** Programs in MDX: imports, exports, expressions that are not mere comments. */
export const findPrograms: Rule = ({ tree }) => {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const offset = offsetsOf(node)?.start ?? 0;
    if (node.type === "mdxjsEsm") findings.push({ code: "import-export", offset });
    if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression") return;
    const program = node.data?.estree;
    const isComment = program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
    if (!isComment) findings.push({ code: "expression", offset, detail: `{${node.value}}` });
  });
  return findings;
};
