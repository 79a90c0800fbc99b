import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LocatedProblem, toMessage } from "../src/entries/content-file.ts";
import { findNameProblems } from "../src/entries/privacy.ts";
import { readEntry } from "../src/entries/read-entry.ts";
import { findReservedName } from "../src/entries/reserved-name.ts";
import type { PublicFile } from "../src/entries/source-problems.ts";
import { readWholeFolder } from "./content-folder.ts";

/**
 * What is published as it is, with checksums; links are refused there as they are in the
 * content, and so is what a browser would run or a server obey, and what nobody sees.
 */
export function readPublicFiles(folder = ownFolder): PublicFolder {
  const files = existsSync(folder) ? readWholeFolder(folder) : [];
  return {
    publicFiles: files.map(({ path, bytes }) => ({
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
    problems: files.flatMap((file) => {
      const path = `../public/${file.path}`;
      if (file.isLink === true) return readEntry({ ...file, path })?.problems ?? [];
      if (isHidden.test(file.path)) return [toHidden(path)];
      const isRun = isActive.test(file.path) && file.path !== ownSign;
      const reserved = findReservedName(path) ?? [];
      return [...(isRun ? [toActive(path)] : []), ...findNameProblems(path), reserved].flat();
    }),
  };
}

function toActive(file: string): LocatedProblem {
  const what =
    "plik z katalogu public trafia na portal bez zmian, a takiego przeglądarka albo serwer słuchałyby jak programu";
  const how = "usuń go; w tym katalogu mogą leżeć obrazy (PNG, JPG, WEBP, AVIF, GIF) i dokumenty";
  return { code: "unexpected-file", file, line: 1, column: 1, message: toMessage({ what, how }) };
}

function toHidden(file: string): LocatedProblem {
  const what =
    "plik, którego nazwa (albo nazwa katalogu) zaczyna się kropką, jest ukryty, a z katalogu public trafiłby na portal, gdzie serwer mógłby go usłuchać";
  const how = "usuń go albo nazwij bez kropki na początku";
  return { code: "unexpected-file", file, line: 1, column: 1, message: toMessage({ what, how }) };
}

const isHidden = /(?:^|\/)\./;

const isActive =
  /\.(?:[a-z]?html?|xht|svgz?|xml|xslt?|[cm]?[jt]sx?|css|wasm|swf|php\d?|webmanifest)$|(?:^|\/)(?:_headers|_redirects|CNAME)$/i;

const ownSign = "znak.svg";

const ownFolder = join(import.meta.dirname, "../public");

interface PublicFolder {
  readonly publicFiles: readonly PublicFile[];
  readonly problems: readonly LocatedProblem[];
}
