import { AsyncLocalStorage } from "node:async_hooks";
import { hash } from "node:crypto";
import type { AstroGlobal, RouteData, SSRResult } from "astro";
import { FetchState } from "astro/fetch";
import { renderToString } from "astro/runtime/server/index.js";
import { remember } from "../domain/remember.ts";
import type { Portal } from "../domain/portal.ts";
import { lookAgain, unknownFact } from "../domain/shared-fact.ts";
import { toTellApart } from "../domain/tell-apart.ts";
import { noteReadsIn, type Read, trace } from "../domain/trace.ts";
import { getPortal } from "./get-portal.ts";
import { type RenderedPage, showPageRenderer } from "./page-renderer.ts";

// What Astro's app does for a page, less the request, the chain of handlers, the response and the two streams that
// it puts around each as a server must: for a small page they are most of the work. What is the same for all pages of
// a route is made once, so that one page has to be begun after another.
async function render(address: string, route: RouteData): Promise<RenderedPage> {
  const kind = await toKindAt(address, route);
  const props = await kind.state.getProps();
  const { value, reads } = trace(() =>
    renderToString(toResult(kind), kind.component.default, props, {}, true, route),
  );
  const html = await value;
  if (typeof html !== "string") throw new Error("answered with something else than a page");
  return { html, reads };
}

async function digestProps(address: string, route: RouteData): Promise<string> {
  const propsAt = propsByRoute.get(route) ?? (await toPropsAt(address, route));
  propsByRoute.set(route, propsAt);
  return digester(getPortal())(propsAt(address));
}

/**
 * What a page of a route is given, without all that Astro does to find it for one page. Only told apart: a page is
 * rendered with what Astro finds.
 */
async function toPropsAt(address: string, route: RouteData): Promise<(address: string) => Props> {
  const { component } = await toKindAt(address, route);
  const listPaths = component.getStaticPaths as (() => readonly StaticPath[]) | undefined;
  if (listPaths === undefined) return () => ({});
  const names = route.params.map((name) => name.replace("...", ""));
  const known = new Map(
    listPaths().map(({ params, props }) => [
      JSON.stringify(names.map((name) => params[name] ?? "")),
      props ?? {},
    ]),
  );
  return (at) => {
    const params: readonly (string | undefined)[] = route.pattern.exec(at)?.slice(1) ?? [];
    const props = known.get(JSON.stringify(params.map((param) => param ?? "")));
    if (props === undefined) throw new Error(`${at}: ${route.component} has no such page`);
    return props;
  };
}

function digestRead(read: Read): string | undefined {
  const answer = lookAgain(getPortal(), read);
  return answer === unknownFact ? undefined : digester(getPortal())(answer);
}

noteReadsIn(new AsyncLocalStorage());

const digester = remember((portal: Portal) => toTellApart(portal, toShortDigest));

/** By itself: a slice of a text holds on to the whole text, and these are kept by the hundred thousand. */
function toShortDigest(text: string): string {
  return Buffer.from(hash("sha256", text, "base64url"), "latin1").toString("latin1", 0, 22);
}

showPageRenderer({ render, digestProps, digestRead });

/** What is the same for all pages of a route, about to render one of them. */
async function toKindAt(address: string, route: RouteData): Promise<Kind> {
  const known = kinds.get(route);
  // It is asked for its properties first, and then rendered with the same.
  if (known?.state.pathname === address && known.state.props !== null) return known;
  const kind = known ?? (await toKind(address, route));
  kinds.set(route, kind);
  Object.assign(kind.state, { pathname: address, params: undefined });
  kind.state.invalidateContexts();
  return kind;
}

async function toKind(address: string, route: RouteData): Promise<Kind> {
  const state = new FetchState(toRequest(address));
  state.routeData = route;
  const component = await state.loadComponentInstance();
  const context = state.getActionAPIContext();
  const unused = await state.createResult(component, context);
  tellOfHead(unused, component.default);
  const { site } = state.createAstro(unused, {}, {}, context);
  return { state, component, site, own: toOwner(unused), ownMetadata: toOwner(unused._metadata) };
}

/** Only its address is asked. */
function toRequest(address: string): Request {
  return Object.create(Request.prototype, { url: { value: `http://localhost${address}` } }) as Request;
}

function tellOfHead(
  { componentMetadata, _metadata }: SSRResult,
  { moduleId = "" }: Component["default"],
): void {
  const { containsHead = false, propagation = "none" } = componentMetadata.get(moduleId) ?? {};
  Object.assign(_metadata, { headInTree: containsHead, routeHasPropagation: propagation !== "none" });
}

/** What a page is rendered with: its own, as far as rendering changes it or it tells of the page. */
function toResult({ state, own, ownMetadata, site }: Kind): SSRResult {
  const { pathname, params = {} } = state;
  // An address of ours is spelt as it is.
  const url = { pathname };
  // Of all that Astro offers our components use these: what is missing fails with the first page of its route. Nothing
  // of it is worked out when it is asked for: what has a getter of its own keeps a page in memory for long.
  const createAstro = (props: Props, slots: ComponentSlots): unknown => {
    // Rendered as a page is: Astro's own way takes longer over each of its pieces.
    const render = async (name: string, args?: readonly unknown[]): Promise<unknown> => {
      const slot = slots?.[name];
      if (slot === undefined) return undefined;
      return renderToString(result, args === undefined ? slot : toCalled(slot, args), {}, {});
    };
    return { url, site, params, props, self: null, slots: { render } };
  };
  const result = Object.assign(own(), { params, pathname, createAstro, _metadata: ownMetadata() });
  return result;
}

/** What stands in a component that tells it something: a function alone. */
function toCalled(slot: Slot, args: readonly unknown[]): Slot {
  return ((result: SSRResult) => {
    const { expressions } = slot(result, {}, {}) as unknown as { readonly expressions: readonly unknown[] };
    const [call] = expressions;
    if (expressions.length !== 1 || typeof call !== "function")
      throw new Error("what is told something is no function");
    return (call as (...args: readonly unknown[]) => unknown)(...args);
  }) as Slot;
}

/** Gives it anew for each page: sets and lists are filled and emptied while a page is rendered. */
function toOwner<T extends object>(pristine: T): () => T {
  const entries: readonly [string, unknown][] = Object.entries(pristine);
  const sets = entries.flatMap(([name, value]) => (value instanceof Set ? [{ name, value }] : []));
  const lists = entries.flatMap(([name, value]) =>
    Array.isArray(value) ? [{ name, value: value as unknown[] }] : [],
  );
  return () => {
    const own = { ...pristine } as Record<string, unknown>;
    for (const { name, value } of sets) own[name] = new Set(value);
    for (const { name, value } of lists) own[name] = [...value];
    return own as T;
  };
}

const kinds = new Map<RouteData, Kind>();

const propsByRoute = new Map<RouteData, (address: string) => Props>();

interface Kind {
  readonly state: FetchState;
  readonly component: Component;
  /** What no page has been rendered with yet. */
  readonly own: () => SSRResult;
  readonly ownMetadata: () => SSRResult["_metadata"];
  readonly site: AstroGlobal["site"];
}

type ComponentSlots = Readonly<Record<string, Slot>> | null;

type Slot = Component["default"];

type Component = Awaited<ReturnType<FetchState["loadComponentInstance"]>>;

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Props;
}

type Props = Record<string, unknown>;
