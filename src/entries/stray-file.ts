import { collections } from "../domain/collections.ts";
import { findNearest } from "../domain/nearest.ts";
import { foldPolish, toSlug } from "../polish/folding.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import type { FileKind } from "./file-kind.ts";

/** Of a file whose bytes are no text: what it is, and where it belongs. */
export function toForeignFile(file: string, { name, use }: FileKind): LocatedProblem {
  return toStray(file, { what: `to nie jest tekst portalu, lecz ${name}`, how: remedies[use](file) });
}

/** Of a file that lies where nothing is read. */
export function toUnexpected(file: string): LocatedProblem {
  const known = knownFolders.find((folder) => file.startsWith(`${folder}/`));
  const what = "portal nie czyta plików z tego miejsca, więc ta treść by zginęła";
  return toStray(file, { what, how: known === undefined ? toPlaces(file) : toFolder(file, known) });
}

/** Of a file of another ending than those that are read in its folder. */
export function toWrongEnding(file: string, ending: string): LocatedProblem {
  const what = `w tym katalogu portal czyta tylko pliki z rozszerzeniem ${ending}, więc ta treść by zginęła`;
  return toStray(file, { what, how: remedyOfEnding(file, ending) });
}

/** Git reads such a file wherever it lies, and with it GitHub folds a change away from those who look it over. */
export function toConcealing(file: string): LocatedProblem {
  return toStray(file, {
    what: "ten plik zmienia to, jak git zapisuje i pokazuje treść, więc mógłby ukryć zmianę przed redakcją",
    how: "usuń go",
  });
}

/** The right name within one that another ending was added to, as Windows does where it hides endings. */
export function nameWithin(fileName: string, ending: string): string | undefined {
  const at = fileName.toLowerCase().indexOf(`${ending}.`);
  const isPlain = /\.(?:txt|ya?ml|mdx?)$/i.test(fileName);
  return at > 0 && isPlain ? fileName.slice(0, at + ending.length) : undefined;
}

function remedyOfEnding(file: string, ending: string): string {
  const fileName = file.slice(file.lastIndexOf("/") + 1);
  const within = nameWithin(fileName, ending);
  if (within !== undefined) return `usuń ${fileName.slice(within.length)} z końca nazwy: ${within}`;
  if (/(?:\.(?:bak|orig|old|tmp|sw[op])|~)$/i.test(file)) return "usuń tę kopię: dawne wersje zachowuje git";
  const use = uses.find(([pattern]) => pattern.test(file))?.[1];
  return use === undefined
    ? `zmień rozszerzenie na ${ending}; obrazy i dokumenty należą do katalogu public`
    : remedies[use](file);
}

function toPlaces(file: string): string {
  const [first = "", ...rest] = file.split("/");
  const candidates = rest.length === 0 ? knownFiles : knownFolders;
  const near = polishFolders[foldPolish(first)] ?? nearestOf(first, candidates);
  const places = `przenieś plik do meetings/<rok>/, ${knownFolders.slice(1, -1).join("/, ")}/ albo pages/`;
  if (near === undefined || (rest.length === 0 && !candidates.includes(near))) return places;
  return `czy chodziło o ${near}${rest.length === 0 ? "" : "/"}? Jeśli nie, ${places}`;
}

function nearestOf(name: string, candidates: readonly string[]): string | undefined {
  return findNearest(
    name,
    candidates.map((id) => ({ id, names: [] })),
  )[0];
}

/** Of a folder within one of the portal's. */
function toFolder(file: string, folder: string): string {
  const fileName = file.slice(file.lastIndexOf("/") + 1);
  const year = /^\d{4}(?=-)/.exec(fileName)?.[0] ?? "<rok>";
  const target = folder === "meetings" ? `${folder}/${year}/` : `${folder}/`;
  return `przenieś plik do ${target} (głębszych katalogów portal nie czyta)`;
}

function toImageRemedy(file: string): string {
  const [, base = "", ending = ""] = /([^/]*?)(\.[^./]+)?$/.exec(file) ?? [];
  const isImage = images.test(ending);
  const name = isImage ? `${toSlug(base) || "obraz"}${ending.toLowerCase()}` : "obraz.jpg";
  return `przenieś go do katalogu public, np. jako public/img/${name}, a w treści wstaw ![co przedstawia](/img/${name})`;
}

function toStray(file: string, told: Parameters<typeof toMessage>[0]): LocatedProblem {
  return { code: "unexpected-file", file, line: 1, column: 1, message: toMessage(told) };
}

const remedies: Readonly<Record<FileKind["use"], (file: string) => string>> = {
  image: toImageRemedy,
  strangeImage: () => "zapisz go jako PNG albo JPG w katalogu public, a ten plik usuń",
  document: () =>
    "przenieś ten dokument do katalogu public albo poza portal; treść spotkania przepisze z niego npm run import",
  archive: () => "rozpakuj je poza portalem; dokumenty i obrazy z niego należą do katalogu public",
  recording: () => "przenieś je poza portal, a w treści podaj adres, pod którym jest",
  program: () => "usuń go: w treści portalu nie ma programów",
  webPage: () => "usuń ją, a jej treść przepisz do pliku .mdx",
};

const images = /^\.(?:png|jpe?g|webp|avif|gif)$/i;

const uses: readonly (readonly [RegExp, FileKind["use"]])[] = [
  [/\.(?:docx?|odt|rtf|pdf|xlsx?|ods|csv|pptx?|odp|txt)$/i, "document"],
  [/\.(?:png|jpe?g|webp|avif|gif)$/i, "image"],
  [/\.(?:svg|heic|tiff?|bmp)$/i, "strangeImage"],
  [/\.(?:zip|rar|7z|gz)$/i, "archive"],
  [/\.(?:mp[34]|m4a|wav|ogg|mov|avi|webm)$/i, "recording"],
  [/\.html?$/i, "webPage"],
];

const places = Object.values(collections);
const knownFolders: readonly string[] = places.flatMap((place) => ("folder" in place ? [place.folder] : []));
const knownFiles: readonly string[] = places.flatMap((place) => ("file" in place ? [place.file] : []));

const polishFolders: Readonly<Record<string, string>> = {
  spotkania: "meetings",
  spotkanie: "meetings",
  organizacje: "organizations",
  organizacja: "organizations",
  urzedy: "offices",
  urzad: "offices",
  jednostki: "offices",
  wydzialy: "offices",
  tematy: "themes",
  temat: "themes",
  programy: "programmes",
  program: "programmes",
  strony: "pages",
  strona: "pages",
};
