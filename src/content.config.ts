import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { collections as places } from "./domain/collections.ts";

// Another city's content may lie anywhere; the commands say where.
const folder = resolve(process.env["POSTULAT_CONTENT"] ?? "content");

export const collections = {
  settings: defineCollection({ loader: singleFile(places.settings), schema: places.settings.schema }),
  meetings: defineCollection({
    loader: withoutModules(manyFiles(places.meetings)),
    schema: places.meetings.schema,
  }),
  organizations: defineCollection({
    loader: manyFiles(places.organizations),
    schema: places.organizations.schema,
  }),
  offices: defineCollection({ loader: manyFiles(places.offices), schema: places.offices.schema }),
  themes: defineCollection({ loader: manyFiles(places.themes), schema: places.themes.schema }),
  spheres: defineCollection({ loader: singleFile(places.spheres), schema: places.spheres.schema }),
  programmes: defineCollection({ loader: manyFiles(places.programmes), schema: places.programmes.schema }),
  pages: defineCollection({ loader: manyFiles(places.pages), schema: places.pages.schema }),
  glossary: defineCollection({ loader: singleFile(places.glossary), schema: places.glossary.schema }),
  addresses: defineCollection({ loader: singleFile(places.addresses), schema: places.addresses.schema }),
  withdrawn: defineCollection({ loader: singleFile(places.withdrawn), schema: places.withdrawn.schema }),
  redirects: defineCollection({ loader: singleFile(places.redirects), schema: places.redirects.schema }),
};

/** The identifier is the file's name: folders of years are there for people. */
function manyFiles(place: { readonly folder: string; readonly ending: string }) {
  return silentOnReload(
    glob({
      base: pathToFileURL(resolve(folder, place.folder)),
      pattern: `**/*${place.ending}`,
      generateId: ({ entry }) => entry.slice(entry.lastIndexOf("/") + 1, -place.ending.length),
    }),
  );
}

function singleFile({ file }: { readonly file: string }) {
  return silentOnReload(
    glob({ base: pathToFileURL(folder), pattern: file, generateId: () => file.replace(/\.\w+$/, "") }),
  );
}

/**
 * Entries of MDX that are no modules: a meeting's page makes its body into HTML when it is shown. As modules, thousands
 * of bodies take most of the bundler's time and memory.
 */
function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ store, ...context }) => {
      const set: typeof store.set = (entry) => store.set({ ...entry, deferredRender: false });
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
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
