import type { RouteData, SSRResult } from "astro";
import { FetchState } from "astro/fetch";
import { renderToString } from "astro/runtime/server/index.js";
import { showPageRenderer } from "./page-renderer.ts";

// What Astro's app does for a page, less the request, the chain of handlers, the response and the two streams that
// it puts around each as a server must: for a small page they are most of the work.
showPageRenderer(async (address, route) => {
  const state = new FetchState(toRequest(address));
  state.routeData = route;
  const component = await load(state, route);
  state.componentInstance = component;
  const props = await state.getProps();
  const result = await state.createResult(component, state.getActionAPIContext());
  tellOfHead(result, component.default);
  const html = await renderToString(result, component.default, props, {}, true, route);
  if (typeof html !== "string") throw new Error("answered with something else than a page");
  return html;
});

/** Only its address is asked. */
function toRequest(address: string): Request {
  const url = `http://localhost${address}`;
  return Object.create(Request.prototype, { url: { value: url } }) as Request;
}

async function load(state: FetchState, route: RouteData): Promise<Component> {
  const component = components.get(route) ?? (await state.loadComponentInstance());
  components.set(route, component);
  return component;
}

function tellOfHead(
  { componentMetadata, _metadata }: SSRResult,
  { moduleId = "" }: Component["default"],
): void {
  const { containsHead = false, propagation = "none" } = componentMetadata.get(moduleId) ?? {};
  Object.assign(_metadata, { headInTree: containsHead, routeHasPropagation: propagation !== "none" });
}

const components = new Map<RouteData, Component>();

type Component = Awaited<ReturnType<FetchState["loadComponentInstance"]>>;
