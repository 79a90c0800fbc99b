import type { Link } from "mdast";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { textOf } from "../reading.ts";
import { walk } from "../walk.ts";

/** Links that say one address and lead to another. */
export const findDisguisedLinks: Rule = ({ tree }) => {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (node.type !== "link" || !isDisguised(node)) return;
    findings.push({ code: "disguised-address", offset: offsetsOf(node)?.start ?? 0, detail: node.url });
  });
  return findings;
};

function isDisguised(link: Link): boolean {
  const said = placeOf(textOf(link).trim());
  return said !== undefined && said !== placeOf(link.url);
}

/** The host of a web address, the box of a mail address; nothing for other words. */
function placeOf(address: string): string | undefined {
  const match =
    /^(?:https?:\/\/(?:www\.)?|www\.)([^\s/?#:]+)/i.exec(address) ??
    /^(?:mailto:)?([^\s@?:/]+@[^\s@?:/]+\.[a-z]+)(?:\?|$)/i.exec(address);
  return match?.[1]?.toLowerCase();
}
