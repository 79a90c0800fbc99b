import { readdirSync } from "node:fs";

const PAGES = new URL("../../src/pages/", import.meta.url);

/** The page files as address patterns, the most particular first: `/spotkania/[id]/`. */
export function listRoutes(folder: URL = PAGES): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".astro") && !/(?:^|\/)_/.test(file))
    .map(toRoute)
    .sort((a, b) => rank(a).localeCompare(rank(b)));
}

/** The route that makes a page, which is its type. */
export function pageTypeOf(path: string, routes: readonly string[]): string {
  const route = routes.find((candidate) => toPattern(candidate).test(path));
  if (route === undefined) throw new Error(`No page file makes ${path}`);
  return route;
}

/** The first page of every type in a built folder. */
export function pickPageOfEveryType(paths: readonly string[], routes: readonly string[]): PageOfType[] {
  const byType = Map.groupBy(paths, (path) => pageTypeOf(path, routes));
  return [...byType].map(([type, sharing]) => ({ type, path: sharing[0] ?? "" }));
}

function toRoute(file: string): string {
  const address = file.replaceAll("\\", "/").replace(/\.astro$/, "");
  if (address === "404") return "/404.html";
  return `/${address}/`.replace(/\/index\/$/, "/");
}

function toPattern(route: string): RegExp {
  const segments = route.split("/").slice(1, -1).map(toSegmentPattern);
  return new RegExp(route.endsWith("/") ? `^${segments.join("")}/$` : `^${RegExp.escape(route)}$`);
}

function toSegmentPattern(segment: string): string {
  if (segment.startsWith("[...")) return "(?:/[^/]+)*";
  return segment.startsWith("[") ? "/[^/]+" : `/${RegExp.escape(segment)}`;
}

/** Literal segments sort before parameters, those before the rest. */
function rank(route: string): string {
  return route
    .split("/")
    .map((segment) => (segment.startsWith("[...") ? "2" : segment.startsWith("[") ? "1" : `0${segment}`))
    .join("/");
}

export interface PageOfType {
  type: string;
  path: string;
}
