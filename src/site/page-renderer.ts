import type { RouteData } from "astro";
import type { Read } from "../domain/trace.ts";

/** What the bundled pages can be asked for. */
export interface PageRenderer {
  /** Makes the HTML of one page and notes which shared facts it looked at. */
  readonly render: (address: string, route: RouteData) => Promise<RenderedPage>;
  /** Tells apart what a page is given by its address. */
  readonly digestProps: (address: string, route: RouteData) => Promise<string>;
  /** Tells apart what is answered to a page that looks at a fact; undefined where it cannot be asked. */
  readonly digestRead: (read: Read) => string | undefined;
}

export interface RenderedPage {
  readonly html: string;
  readonly reads: ReadonlySet<Read>;
}

/** Hands what renders pages from where they are bundled to the command that writes them. */
export function showPageRenderer(renderer: PageRenderer): void {
  Reflect.set(globalThis, place, renderer);
}

export function getPageRenderer(): PageRenderer {
  const renderer = Reflect.get(globalThis, place) as PageRenderer | undefined;
  if (renderer === undefined) throw new Error("no page has been loaded that renders pages");
  return renderer;
}

// Commands and pages are loaded apart: only what is global is the same for both.
const place = Symbol.for("postulat.page-renderer");
