import type { Element, Properties } from "hast";

/** Text as Astro spells it in a page. */
export function escapeText(text: string): string {
  return text.replace(/[&<>'"]/g, (sign) => references[sign] ?? sign);
}

/** An element's tag as Astro spells it; one that can hold nothing is closed by the same. */
export function openingTag({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => toAttribute(name, value));
  return `<${tagName}${attributes.join("")}${empty.has(tagName) ? "/" : ""}>`;
}

export function closingTag({ tagName }: Element): string {
  return empty.has(tagName) ? "" : `</${tagName}>`;
}

function toAttribute(property: string, value: Properties[string]): string {
  if (value === undefined || value === null || value === false) return "";
  const name = toAttributeName(property);
  const words = value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value);
  return words === "" ? ` ${name}` : ` ${name}="${words.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}

/** Properties of Markdown's elements: `className`, `ariaDescribedBy`, `dataFootnoteRef`, `href`. */
function toAttributeName(property: string): string {
  if (property === "className") return "class";
  if (property.startsWith("aria")) return `aria-${property.slice("aria".length).toLowerCase()}`;
  if (property.startsWith("data")) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.toLowerCase();
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;",
};

const empty: ReadonlySet<string> = new Set(["br", "hr", "img", "input"]);
