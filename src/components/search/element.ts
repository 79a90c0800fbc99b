/** The one element of a page, or of a part of it, that a selector names. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: string): HTMLElement {
  const { content } = find(template) as HTMLTemplateElement;
  return find("*", content).cloneNode(true) as HTMLElement;
}
