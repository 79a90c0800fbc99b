import type { Definition, Image, ImageReference, Link, Nodes, Parents } from "mdast";
import { visit } from "unist-util-visit";
import { addressFault, isImageFile } from "../addresses.ts";
import type { Examined, Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { textOf } from "../reading.ts";

/** Links and images whose address is unsafe or unclear, whose words are hidden, or which have no text at all. */
export const findAddressFaults: Rule = (examined) => {
  const images = new Set<string>();
  const findings: Finding[] = [];
  visit(examined.tree, "imageReference", (node) => void images.add(node.identifier));
  visit(examined.tree, (node: Nodes, _index, parent: Parents | undefined) => {
    const offset = (offsetsOf(node) ?? offsetsOf(parent ?? examined.tree))?.start ?? 0;
    if (node.type === "link" || node.type === "definition") {
      const isImage = node.type === "definition" && images.has(node.identifier);
      findings.push(...(isImage ? fileFaults(node, offset) : linkFaults(node, offset)));
    }
    if ((node.type === "link" || node.type === "linkReference") && textOf(node).trim() === "") {
      findings.push({ code: "empty-link", offset });
    }
    if (node.type === "image" || node.type === "imageReference") {
      findings.push(...imageFaults(node, offset, examined));
    }
  });
  return findings;
};

function linkFaults({ url, title }: Link | Definition, offset: number): Finding[] {
  const fault = addressFault(url);
  return [
    ...(fault === undefined
      ? []
      : [
          {
            code: fault === "unclear" ? ("unclear-address" as const) : ("unsafe-address" as const),
            offset,
            detail: url,
          },
        ]),
    ...titleFaults(title, offset),
  ];
}

function imageFaults(node: Image | ImageReference, offset: number, { kind }: Examined): Finding[] {
  if (kind === "field") return [{ code: "image-in-field", offset }];
  return [
    ...(node.alt?.trim() ? [] : [{ code: "image-without-alt" as const, offset }]),
    ...(node.type === "image" ? fileFaults(node, offset) : []),
  ];
}

function fileFaults({ url, title }: Image | Definition, offset: number): Finding[] {
  return [
    ...(isImageFile(url) ? [] : [{ code: "image-file" as const, offset, detail: url }]),
    ...titleFaults(title, offset),
  ];
}

function titleFaults(title: string | null | undefined, offset: number): Finding[] {
  return title ? [{ code: "link-title", offset, detail: title }] : [];
}
