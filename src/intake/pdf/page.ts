import { ruleSegments } from "./rules.ts";
import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { Segment } from "./rules.ts";

/** A run of text on a page, in points from the lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** The marked content that it belongs to, in a tagged PDF. */
  readonly content?: string;
  /** Whether the PDF itself says that this is page furniture. */
  readonly isArtifact: boolean;
  readonly link?: string;
  /** Whether the link lies over all of the text. */
  readonly isLinkWhole?: boolean;
}

export interface Page {
  readonly number: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly rules: readonly Segment[];
  readonly tree: StructNode | undefined;
}

export interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const [, bottom = 0, , top = 842] = page.view;
  const tree = (await page.getStructTree().catch(() => null)) as StructNode | null;
  const links = await readLinks(page);
  const items = (await readItems(page)).map((item) => withLink(item, links));
  const rules = await ruleSegments(page);
  page.cleanup();
  return { number, height: top - bottom, items, rules, tree: tree ?? undefined };
}

async function readItems(page: PDFPageProxy): Promise<Item[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: { id: string | undefined; isArtifact: boolean }[] = [];
  const read: Item[] = [];
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push({ id: item.id, isArtifact: (item as { tag?: unknown }).tag === "Artifact" });
      continue;
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const isUpright = Math.abs(b) < Math.abs(a);
    if (item.str.trim() === "" || !isUpright) continue;
    const content = open.findLast(({ id }) => id !== undefined)?.id;
    const isArtifact = open.some((mark) => mark.isArtifact);
    const base = {
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(a, b),
      font: item.fontName,
      isArtifact,
    };
    read.push(content === undefined ? base : { ...base, content });
  }
  return read;
}

async function readLinks(page: PDFPageProxy): Promise<Link[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as {
    subtype?: string;
    url?: string;
    rect?: number[];
  }[];
  return annotations.flatMap(({ subtype, url, rect }) => {
    const [left, bottom, right, top] = rect ?? [];
    if (
      subtype !== "Link" ||
      !url ||
      left === undefined ||
      bottom === undefined ||
      right === undefined ||
      top === undefined
    )
      return [];
    return [{ url, left, bottom, right, top }];
  });
}

function withLink(item: Item, links: readonly Link[]): Item {
  const link = links.find(({ left, right, bottom, top }) => {
    const middle = item.y + item.size * 0.3;
    return item.x < right - 1 && item.x + item.width > left + 1 && middle > bottom && middle < top;
  });
  if (!link) return item;
  const isLinkWhole = item.x > link.left - 3 && item.x + item.width < link.right + 3;
  return { ...item, link: link.url, isLinkWhole };
}

interface Link {
  readonly url: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}
