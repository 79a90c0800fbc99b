import type { Portal } from "../../domain/portal.ts";
import { headerRules } from "../headers.ts";
import { feedTypes, mediaTypes, textTypes } from "./media-types.ts";
import { toFileMoves, toGone, toMoves } from "./moves.ts";

/** What nginx is to include where its `http` block stands: which headers go with which addresses. */
export function toNginxMaps(): string {
  const maps = headerNames().map((name) => {
    const rules = headerRules
      .filter(({ headers }) => name in headers)
      .toReversed()
      .map(({ pattern, headers }) => `  "~${toKey(name, pattern)}" "${headers[name] ?? ""}";\n`);
    const fallback = name === "cache-control" ? "public, no-cache" : "";
    return `map ${sourceOf(name)} ${variableOf(name)} {\n  default "${fallback}";\n${rules.join("")}}\n`;
  });
  return `# Reguły nagłówków portalu; dołącz ten plik w bloku http.
map $request_uri $postulat_path {
  "~^(?<postulat_asked>[^?]*)" $postulat_asked;
}
${maps.join("")}`;
}

/** What nginx is to include in the portal's `server` block, beside `root`, `listen` and `server_name`. */
export function toNginxServer(portal: Portal): string {
  const moves = [...toMoves(portal), ...toFileMoves(portal)].map(
    ({ from, to }) => `location = ${from} { return 301 ${to}; }\n`,
  );
  const gone = toGone(portal).map(
    ({ path, page }) => `location = ${path} { error_page 410 ${page}index.html; return 410; }\n`,
  );
  const types = Object.entries(mediaTypes).map(([type, endings]) => `  ${type} ${endings.join(" ")};\n`);
  return `# Portal; dołącz ten plik w bloku server, obok root, listen i server_name.
index index.html;
absolute_redirect off;
server_tokens off;
error_page 404 /404.html;
location = /404.html { internal; }
charset utf-8;
charset_types ${textTypes.filter((type) => type !== "text/html").join(" ")};
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 512;
gzip_types ${textTypes.filter((type) => type !== "text/html").join(" ")};
default_type application/octet-stream;
types {
${types.join("")}}
location ~ ^/kanaly/.*\\.xml$ { types { } default_type ${feedTypes.xml}; }
location ~ ^/kanaly/.*\\.json$ { types { } default_type ${feedTypes.json}; }
${headerNames()
  .map((name) => `add_header ${name} ${variableOf(name)} always;\n`)
  .join("")}${moves.join("")}${gone.join("")}`;
}

/** Where addresses moved and which are gone, from what `toNginxServer` wrote. */
export function readNginxServer(file: string): {
  readonly moves: ReadonlyMap<string, string>;
  /** With the page that says why. */
  readonly gone: ReadonlyMap<string, string>;
} {
  const moves = file.matchAll(/^location = (\S+) \{ return 301 (\S+); \}$/gm);
  const gone = file.matchAll(/^location = (\S+) \{ error_page 410 (\S+)index\.html; /gm);
  return {
    moves: new Map(Array.from(moves, ([, from = "", to = ""]) => [from, to])),
    gone: new Map(Array.from(gone, ([, path = "", page = ""]) => [path, page])),
  };
}

function headerNames(): readonly string[] {
  return [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))].sort();
}

/** How long something may be kept depends on whether it was there. */
function sourceOf(name: string): string {
  return name === "cache-control" ? '"$status $postulat_path"' : "$postulat_path";
}

function toKey(name: string, pattern: string): string {
  return name === "cache-control" ? pattern.replace("^", "^(?:200|206|304) ") : pattern;
}

function variableOf(name: string): string {
  return `$postulat_${name.replaceAll("-", "_")}`;
}
