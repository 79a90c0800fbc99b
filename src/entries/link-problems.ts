import { pathByKind, pagePath } from "../domain/addresses.ts";
import { findNearest } from "../domain/nearest.ts";
import { isImageFile } from "../prose/addresses.ts";
import type { ProseLink } from "../prose/links.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import { factsOf } from "./file-facts.ts";
import { type KnownAddresses, toKnownAddresses } from "./known-addresses.ts";
import { toKnownFragments } from "./page-fragments.ts";
import type { ReadFile } from "./read-entry.ts";

/** Links within the portal that lead nowhere, and images that are not there. */
export function findLinkProblems(
  read: readonly ReadFile[],
  publicFiles: readonly string[],
): readonly LocatedProblem[] {
  const known = toKnownAddresses(read, publicFiles);
  const isAnchor = toKnownFragments(read);
  return read.flatMap((file) =>
    factsOf(file).linked.flatMap(({ links, fragments }) =>
      links.flatMap((link) => {
        const fault = faultOf(link, { base: pathOf(file), fragments, known, isAnchor, publicFiles });
        if (fault === undefined) return [];
        const near = findMeant(link.address, { base: pathOf(file), fragments, known });
        const hint = near.length > 0 ? ` (czy chodziło o „${near.join("”, „")}”?)` : "";
        const { line, column } = link;
        return [
          {
            code: fault,
            file: file.file,
            line,
            column,
            message: toMessage({
              what: whats[fault](link.address),
              how: `${schemeOf(link.address) ?? hows[fault]}${hint}`,
            }),
          },
        ];
      }),
    ),
  );
}

function faultOf({ kind, address }: ProseLink, around: Surroundings): Fault | undefined {
  const { base, fragments, known, isAnchor, publicFiles } = around;
  // What has a scheme, or none that can be told, is judged by the rules of prose.
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^$|[\s\\]/i.test(address)) return undefined;
  const { pathname, hash } = new URL(address, `https://portal.invalid${base}`);
  if (kind === "image" && !isImageFile(address)) return undefined;
  if (kind === "image") return publicFiles.includes(decoded(pathname).slice(1)) ? undefined : "missing-image";
  if (address.startsWith("#"))
    return fragments.includes(decoded(hash).slice(1)) ? undefined : "unknown-anchor";
  if (!known.has(decoded(pathname))) return "dangling-link";
  return isAnchor(decoded(pathname), decoded(hash).slice(1)) ? undefined : "unknown-anchor";
}

/** What a mistyped address may have been meant to be: an anchor of the same page, or a page beside the wrong one. */
function findMeant(
  address: string,
  { base, fragments, known }: Pick<Surroundings, "base" | "fragments" | "known">,
): readonly string[] {
  // What stands behind codes of dots is no slip.
  if (/%2e/i.test(address)) return [];
  const { pathname } = new URL(address, `https://portal.invalid${base}`);
  const file = /([^/]+)\.(?:mdx?|ya?ml)$/.exec(pathname)?.[1];
  if (file !== undefined) return known.named(file);
  if (!address.startsWith("#")) return known.near(decoded(pathname)).filter((page) => page !== pathname);
  const anchors = fragments.map((id) => ({ id: `#${id}`, names: [] }));
  return findNearest(decoded(address), anchors).slice(0, 1);
}

/** Where a file's words stand on the portal; a relative link counts from there. */
function pathOf({ name, id }: ReadFile): string {
  if (name === "pages") return pagePath(id);
  const kind = { meetings: "meeting", organizations: "organization", offices: "office" } as const;
  const known: Readonly<Record<string, keyof typeof pathByKind>> = {
    ...kind,
    themes: "theme",
    programmes: "programme",
  };
  const found = known[name];
  return found === undefined ? "/" : pathByKind[found](id);
}

/** What to write before an address that is one outside the portal, or a box. */
function schemeOf(address: string): string | undefined {
  if (/^[^\s/@]+@[^\s/@]+\.\p{L}{2,}$/u.test(address)) return "dopisz przed adresem e-mail „mailto:”";
  return /^(?:www\.|[\p{L}\d-]+\.(?:pl|eu|com|org|net|gov|info)(?=[/?#]|$))/iu.test(address)
    ? "dopisz przed adresem „https://”"
    : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const whats: Readonly<Record<Fault, (address: string) => string>> = {
  "dangling-link": (address) => `odnośnik „${address}” prowadzi do strony, której na portalu nie ma`,
  "unknown-anchor": (address) => `odnośnik „${address}” prowadzi do miejsca, którego na tej stronie nie ma`,
  "missing-image": (address) => `nie ma pliku obrazu „${address}”`,
};

const hows: Readonly<Record<Fault, string>> = {
  "dangling-link": "popraw adres",
  "unknown-anchor":
    "po # wpisz nagłówek małymi literami, z myślnikami zamiast spacji, albo propozycja- i numer propozycji",
  "missing-image": "dodaj obraz do katalogu public i podaj jego adres od ukośnika, np. /img/sala.jpg",
};

type Fault = "dangling-link" | "unknown-anchor" | "missing-image";

interface Surroundings {
  readonly base: string;
  readonly fragments: readonly string[];
  readonly known: KnownAddresses;
  readonly isAnchor: (path: string, fragment: string) => boolean;
  readonly publicFiles: readonly string[];
}
