import type { RouteData } from "astro";

/** Makes the HTML of one page. */
export type RenderPage = (address: string, route: RouteData) => Promise<string>;

/** Hands what renders pages from where they are bundled to the command that writes them. */
export function showPageRenderer(render: RenderPage): void {
  Reflect.set(globalThis, place, render);
}

export function getPageRenderer(): RenderPage {
  const render = Reflect.get(globalThis, place) as RenderPage | undefined;
  if (render === undefined) throw new Error("no page has been loaded that renders pages");
  return render;
}

// Commands and pages are loaded apart: only what is global is the same for both.
const place = Symbol.for("postulat.page-renderer");
