import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { collections as places } from "./domain/collections.ts";

// Another city's content may lie anywhere; the commands say where.
const folder = resolve(process.env["POSTULAT_CONTENT"] ?? "content");

// Only what Astro compiles: the commands read and check all content, and hand it to the pages.
export const collections = {
  pages: defineCollection({ loader: manyFiles(places.pages), schema: places.pages.schema }),
};

/** The identifier is the file's name. */
function manyFiles(place: { readonly folder: string; readonly ending: string }) {
  return silentOnReload(
    glob({
      base: pathToFileURL(resolve(folder, place.folder)),
      pattern: `**/*${place.ending}`,
      generateId: ({ entry }) => entry.slice(entry.lastIndexOf("/") + 1, -place.ending.length),
    }),
  );
}

/** What is wrong with a file that changed while authors write is told by the check, in Polish and with its place. */
function silentOnReload(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ logger, ...context }) => {
      const silent = Object.create(logger, { error: { value: () => undefined } }) as typeof logger;
      return loader.load({ ...context, logger: context.watcher === undefined ? logger : silent });
    },
  };
}
