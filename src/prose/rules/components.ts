import type { Parents } from "mdast";
import { isComponentNode, valueOffset, type ComponentNode } from "../component-uses.ts";
import type { ComponentRule } from "../components.ts";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { walk } from "../walk.ts";

/** Components outside the allow-list, and listed ones with wrong attributes, content or place. */
export const findComponentFaults: Rule = ({ tree, source, components }) => {
  const findings: Finding[] = [];
  walk(tree, (node, parent) => {
    if (!isComponentNode(node)) return;
    const offset = offsetsOf(node)?.start ?? 0;
    const name = node.name ?? "";
    const rule = Object.hasOwn(components, name) ? components[name] : undefined;
    if (rule === undefined) {
      findings.push({ code: "unknown-component", offset, detail: name });
    } else {
      findings.push(...attributeFaults(node, rule, source), ...contentFaults(node, rule, parent));
    }
  });
  return findings;
};

function attributeFaults(node: ComponentNode, { attributes }: ComponentRule, source: string): Finding[] {
  const start = offsetsOf(node)?.start ?? 0;
  const given = new Set<string>();
  const faults = node.attributes.flatMap((attribute): Finding[] => {
    const offset = attribute.position?.start.offset ?? start;
    if (attribute.type === "mdxJsxExpressionAttribute") return [{ code: "attribute-spread", offset }];
    const { name } = attribute;
    const isRepeated = given.has(name);
    given.add(name);
    if (isRepeated) return [{ code: "duplicate-attribute", offset, detail: name }];
    const rule = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (rule === undefined) return [{ code: "unknown-attribute", offset, detail: name }];
    if (isLiteral(attribute, rule.pattern)) return [];
    return [{ code: "attribute-value", offset: valueOffset(attribute, source), detail: name }];
  });
  // What a spread would give is not known.
  const isSpread = node.attributes.some(({ type }) => type === "mdxJsxExpressionAttribute");
  const missing = Object.entries(attributes).filter(
    ([name, { required }]) => required && !isSpread && !given.has(name),
  );
  return [
    ...faults,
    ...missing.map(([name]): Finding => ({ code: "missing-attribute", offset: start, detail: name })),
  ];
}

function isLiteral({ value }: { value?: unknown }, pattern: RegExp | undefined): boolean {
  return typeof value === "string" && value !== "" && (pattern === undefined || pattern.test(value));
}

function contentFaults(node: ComponentNode, rule: ComponentRule, parent: Parents | undefined): Finding[] {
  const offset = offsetsOf(node)?.start ?? 0;
  const detail = node.name ?? "";
  const isFlow = node.type === "mdxJsxFlowElement";
  const isEmpty = node.children.length === 0;
  const fits = {
    none: isEmpty,
    inline: !isEmpty && node.children.every(({ type }) => !flowTypes.has(type)),
    block: !isEmpty,
  }[rule.children];
  if (!fits) return [{ code: "component-children", offset, detail }];
  const standsAlone =
    isFlow || (parent?.type === "paragraph" && parent.children.every((child) => child === node));
  return rule.children === "inline" || standsAlone ? [] : [{ code: "component-place", offset, detail }];
}

const flowTypes: ReadonlySet<string> = new Set([
  "blockquote",
  "code",
  "heading",
  "list",
  "mdxJsxFlowElement",
  "paragraph",
  "table",
  "thematicBreak",
]);
