/** The one element of a page, or of a part of it, that a selector names: the page and its script go together. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  return within.querySelector(selector) as HTMLElement;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: string): HTMLElement {
  return (find(template) as HTMLTemplateElement).content.firstElementChild?.cloneNode(true) as HTMLElement;
}
