import type { Portal } from "../../domain/portal.ts";
import { toHeaders } from "../headers.ts";
import { toFileMoves, toMoves } from "./moves.ts";

/** `_redirects`, as Netlify and Cloudflare Pages read it. They cannot answer 410: there what was withdrawn stays a page. */
export function toRedirectsFile(portal: Portal): string {
  return [...toMoves(portal), ...toFileMoves(portal)].map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/**
 * `_headers`, as the same hosts read it. No address is named by two blocks that set the same header, since the hosts
 * disagree on which of them holds; what must be revalidated is left to them, who do that anyway.
 * @param folders the folders at the top of the site
 */
export function toHeadersFile(folders: readonly string[]): string {
  const everywhere = keepBut(toHeaders("/"), ["cache-control", framing]);
  const blocks = [
    { path: "/*", headers: everywhere },
    { path: "/", headers: { [framing]: toHeaders("/")[framing] ?? "" } },
    ...folders.map((folder) => ({
      path: `/${folder}/*`,
      headers: keepBut(toHeaders(`/${folder}/plik.json`), [...Object.keys(everywhere), ...volatile(folder)]),
    })),
    ...["fragment", "index"].map((folder) => ({
      path: `/pagefind/${folder}/*`,
      headers: { "cache-control": toHeaders(`/pagefind/${folder}/plik`)["cache-control"] ?? "" },
    })),
  ];
  return blocks
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n")
    .concat("\n");
}

const framing = "content-security-policy";

function volatile(folder: string): readonly string[] {
  return toHeaders(`/${folder}/plik.json`)["cache-control"]?.includes("immutable") ? [] : ["cache-control"];
}

function keepBut(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
