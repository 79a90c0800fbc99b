import type { Definition, Image, ImageReference, Link } from "mdast";
import { addressFault, isImageFile } from "../addresses.ts";
import type { Examined, Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { textOf } from "../reading.ts";
import { walk } from "../walk.ts";

/** Links and images whose address is unsafe or unclear, whose words are hidden, or which have no text at all. */
export const findAddressFaults: Rule = (examined) => {
  const uses = definitionUses(examined);
  const findings: Finding[] = [];
  walk(examined.tree, (node, parent) => {
    const offset = (offsetsOf(node) ?? offsetsOf(parent ?? examined.tree))?.start ?? 0;
    const use = node.type === "definition" ? uses.get(node.identifier) : node.type;
    if (use === "link" && "url" in node) findings.push(...linkFaults(node, offset));
    if (use === "image" && "url" in node) findings.push(...fileFaults(node, offset));
    if ((node.type === "link" || node.type === "linkReference") && textOf(node).trim() === "") {
      findings.push({ code: "empty-link", offset });
    }
    if (node.type === "image" || node.type === "imageReference") {
      findings.push(...descriptionFaults(node, offset, examined));
    }
  });
  return findings;
};

// A definition that nothing uses is another rule's.
function definitionUses({ tree }: Examined): ReadonlyMap<string, "link" | "image"> {
  const uses = new Map<string, "link" | "image">();
  walk(tree, (node) => {
    if (node.type === "linkReference") uses.set(node.identifier, "link");
    if (node.type === "imageReference") uses.set(node.identifier, "image");
  });
  return uses;
}

function linkFaults({ url, title }: Link | Definition | Image, offset: number): Finding[] {
  const fault = addressFault(url);
  const code = fault === "unclear" ? "unclear-address" : "unsafe-address";
  return [
    ...(fault === undefined ? [] : [{ code, offset, detail: url } as const]),
    ...titleFaults(title, offset),
  ];
}

function descriptionFaults(node: Image | ImageReference, offset: number, { kind }: Examined): Finding[] {
  if (kind === "field") return [{ code: "image-in-field", offset }];
  return node.alt?.trim() ? [] : [{ code: "image-without-alt", offset }];
}

function fileFaults({ url, title }: Link | Definition | Image, offset: number): Finding[] {
  return [
    ...(isImageFile(url) ? [] : [{ code: "image-file" as const, offset, detail: url }]),
    ...titleFaults(title, offset),
  ];
}

function titleFaults(title: string | null | undefined, offset: number): Finding[] {
  return title ? [{ code: "link-title", offset, detail: title }] : [];
}
