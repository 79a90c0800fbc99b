import { DOMParser } from "@xmldom/xmldom";

import { IntakeFailure } from "./failure.ts";

/** An XML element, as far as the readers need it; names keep their prefix ("text:p"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Parses a part of a document. Document type declarations are refused: no honest DOCX or ODT has one,
 * and they are the way to external files and to entities without end.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = new TextDecoder().decode(bytes);
  refuseDeclarations(text);
  const root = parseStrictly(text).documentElement as DomNode | null;
  if (root === null) throw new IntakeFailure(damaged);
  return toElement(root, 0);
}

export function refuseDeclarations(text: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new IntakeFailure(
      "Plik odwołuje się do zewnętrznych danych (deklaracja DOCTYPE lub ENTITY), więc ze względów bezpieczeństwa nie został odczytany. Zapisz dokument ponownie w edytorze tekstu.",
    );
}

/** The element's descendants of that name, in document order, nested ones of the same name left out. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child] : findAll(child, name),
  );
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

function parseStrictly(text: string) {
  const refuse = () => {
    throw new IntakeFailure(damaged);
  };
  const errorHandler = { warning: () => undefined, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(text, "text/xml");
}

function toElement(node: DomNode, depth: number): XmlElement {
  if (depth > maxDepth) throw new IntakeFailure(damaged);
  const children: (XmlElement | string)[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(toElement(child, depth + 1));
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? "");
  }
  const attributes = Object.fromEntries(
    Array.from({ length: node.attributes?.length ?? 0 }, (_, index) => {
      const attribute = node.attributes?.item(index);
      return [attribute?.name ?? "", attribute?.value ?? ""];
    }),
  );
  return { name: node.nodeName, attributes, children };
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly attributes?: {
    length: number;
    item(index: number): { name: string; value: string } | null;
  } | null;
}

const maxDepth = 200;
const damaged =
  "Plik jest uszkodzony: jego treść nie jest poprawnym dokumentem. Pobierz go ponownie albo poproś o nową kopię.";
