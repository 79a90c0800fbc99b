import type { z } from "zod";
import { addressRegistrySchema } from "./address-registry.ts";
import { glossarySchema } from "./glossary.ts";
import { meetingSchema } from "./meeting.ts";
import { officeSchema } from "./office.ts";
import { organizationSchema } from "./organization.ts";
import { pageSchema } from "./page.ts";
import { programmeSchema } from "./programme.ts";
import { redirectListSchema } from "./redirect.ts";
import { settingsSchema } from "./settings.ts";
import { sphereListSchema } from "./sphere.ts";
import { themeSchema } from "./theme.ts";
import { withdrawalListSchema } from "./withdrawal.ts";

/**
 * What lies where in the content folder. `folder` holds one entry a file; `file` is one entry by itself.
 * `ending` is the only one allowed there; `nested` folders (years) do not become part of the identifier.
 */
export const collections = {
  settings: { file: "portal.yaml", schema: settingsSchema, noun: "ustawienia portalu" },
  meetings: { folder: "meetings", ending: ".mdx", nested: true, schema: meetingSchema, noun: "spotkania" },
  organizations: {
    folder: "organizations",
    ending: ".yaml",
    schema: organizationSchema,
    noun: "organizacje",
  },
  offices: { folder: "offices", ending: ".yaml", schema: officeSchema, noun: "urzędy i jednostki" },
  themes: { folder: "themes", ending: ".yaml", schema: themeSchema, noun: "tematy" },
  spheres: { file: "spheres.yaml", schema: sphereListSchema, noun: "sfery zadań publicznych" },
  programmes: { folder: "programmes", ending: ".yaml", schema: programmeSchema, noun: "programy współpracy" },
  pages: { folder: "pages", ending: ".mdx", schema: pageSchema, noun: "strony informacyjne" },
  glossary: { file: "glossary.yaml", schema: glossarySchema, noun: "słownik" },
  addresses: { file: "addresses.yaml", schema: addressRegistrySchema, noun: "spis adresów" },
  withdrawn: { file: "withdrawn.yaml", schema: withdrawalListSchema, noun: "wpisy wycofane" },
  redirects: { file: "redirects.yaml", schema: redirectListSchema, noun: "przekierowania" },
} as const satisfies Record<string, Place>;

export type CollectionName = keyof typeof collections;

/** A file's data after validation, with the place it came from. `id` is the file's name without its ending. */
export interface Entry<Data> {
  readonly id: string;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  readonly data: Data;
}

export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]["schema"]>;

/** Everything that a portal is made of, in no particular order. Single files are lists of at most one. */
export type PortalEntries = { readonly [Name in CollectionName]: readonly Entry<DataOf<Name>>[] };

interface Place {
  readonly folder?: string;
  readonly file?: string;
  readonly ending?: string;
  readonly nested?: boolean;
  readonly schema: z.ZodType;
  /** In the nominative plural, for messages. */
  readonly noun: string;
}
