import type { Element, RootContent } from "hast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type PluggableList, unified } from "unified";
import { VFile } from "vfile";
import { bodyRehypeOptions } from "./body-plugins.ts";
import { bodyComponents } from "./components.ts";
import { toPlainTree } from "./plain-tree.ts";
import { closingTag, escapeText, openingTag } from "./tags.ts";
import { remarkUnravel } from "./unravel.ts";

/** A run of HTML, or a component that stands in it. An element that holds a component is cut into both. */
export type BodySegment = HtmlSegment | ComponentSegment;

/**
 * Makes a body into HTML and components as Astro's compiler makes it into a module, to the letter, without a module:
 * nothing of it is ever evaluated. Throws where the guard refuses the body; without the guard, at everything but
 * Markdown and known components with plain attributes of their own. Made once for many bodies.
 */
export function toBodyReader({ remark, rehype }: BodyPlugins): ReadBody {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkUnravel)
    .use(remark)
    .use(remarkRehype, { ...bodyRehypeOptions, passThrough: [...passedThrough] })
    .use(rehype)
    .freeze();
  return (source) => {
    const file = new VFile({ path: "body.mdx", value: source });
    const tree = toPlainTree(source, true) ?? processor.parse(file);
    return joined(processor.runSync(tree, file).children.flatMap(toSegments));
  };
}

export type ReadBody = (source: string) => readonly BodySegment[];

function toSegments(node: RootContent): BodySegment[] {
  switch (node.type) {
    case "text":
      return [{ html: escapeText(node.value) }];
    case "element":
      return [
        { html: openingTag(node) },
        ...node.children.filter((child) => !isBetweenCells(child, node)).flatMap(toSegments),
        { html: closingTag(node) },
      ];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return [toComponent(node)];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      // A comment; the only one that the guard lets through.
      if (node.data?.estree?.body.length === 0) return [];
      throw new Error("a body holds an expression");
    default:
      throw new Error(`a body holds a node that is never shown: ${node.type}`);
  }
}

function toComponent({ name, attributes, children }: ComponentNode): ComponentSegment {
  if (name === null || !Object.hasOwn(bodyComponents, name)) {
    throw new Error(`a body holds an unknown component: ${String(name)}`);
  }
  const known = bodyComponents[name]?.attributes ?? {};
  const pairs = attributes.map((attribute) => {
    const { value } = attribute;
    if (
      attribute.type !== "mdxJsxAttribute" ||
      typeof value !== "string" ||
      !Object.hasOwn(known, attribute.name)
    ) {
      throw new Error(`${name} has an attribute that is not its own`);
    }
    return [attribute.name, value] as const;
  });
  return { name, attributes: Object.fromEntries(pairs), children: joined(children.flatMap(toSegments)) };
}

function joined(segments: readonly BodySegment[]): readonly BodySegment[] {
  return segments.reduce<BodySegment[]>((done, segment) => {
    const last = done.at(-1);
    if (last === undefined || "name" in last || "name" in segment) done.push(segment);
    else done[done.length - 1] = { html: last.html + segment.html };
    return done;
  }, []);
}

/** White space that the compiler leaves out; no other text stands there. */
function isBetweenCells(child: RootContent, { tagName }: Element): boolean {
  return tableParts.has(tagName) && child.type === "text";
}

const tableParts: ReadonlySet<string> = new Set(["table", "thead", "tbody", "tr"]);

const passedThrough = [
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
  "mdxFlowExpression",
  "mdxTextExpression",
  "mdxjsEsm",
] as const;

export interface BodyPlugins {
  readonly remark: PluggableList;
  readonly rehype: PluggableList;
}

interface HtmlSegment {
  /** Safe to be shown as it is; a tag may be closed in a later segment. */
  readonly html: string;
}

interface ComponentSegment {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly BodySegment[];
}

type ComponentNode = Extract<RootContent, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;
