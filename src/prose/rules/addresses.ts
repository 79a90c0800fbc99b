import type { Image, ImageReference, Resource } from "mdast";
import { addressOffset } from "../address-place.ts";
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
    // A field has no images at all, so that theirs are not looked into.
    if ("url" in node && use !== undefined && !(use === "image" && examined.kind === "field")) {
      const faultOf = use === "image" ? fileFault : linkFault;
      const fault = faultOf(node);
      const at = addressOffset(node, examined.source) ?? offset;
      if (fault !== undefined) findings.push({ code: fault, offset: at, detail: node.url });
      if (node.title) findings.push({ code: "link-title", offset, detail: node.title });
    }
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

function linkFault({ url }: Resource): Finding["code"] | undefined {
  const fault = addressFault(url);
  if (fault === undefined) return undefined;
  return fault === "unclear" ? "unclear-address" : "unsafe-address";
}

function fileFault({ url }: Resource): Finding["code"] | undefined {
  return isImageFile(url) ? undefined : "image-file";
}

function descriptionFaults(node: Image | ImageReference, offset: number, { kind }: Examined): Finding[] {
  if (kind === "field") return [{ code: "image-in-field", offset }];
  return node.alt?.trim() ? [] : [{ code: "image-without-alt", offset }];
}
