export { findComponentUses, type ComponentUse } from "./component-uses.ts";

/** The components that a body may use, by name; everything else is refused. */
export type ComponentRules = Readonly<Record<string, ComponentRule>>;

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, { readonly required: boolean; readonly pattern?: RegExp }>>;
  /** What it may hold. All but the inline ones stand alone, between empty lines. */
  readonly children: "none" | "inline" | "block";
}

/** How an identifier of a party is spelt; what it names need not exist. */
export const partyId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const identified = { id: { required: true, pattern: partyId } };

const forEveryBody = {
  Urzad: { attributes: identified, children: "inline" },
  Organizacja: { attributes: identified, children: "inline" },
  NotaRedakcyjna: { attributes: {}, children: "block" },
} as const satisfies ComponentRules;

/** What the body of a page may use: names that lead to a party's page, an editor's note, the data's licence. */
export const pageComponents = {
  ...forEveryBody,
  LicencjaDanych: { attributes: {}, children: "none" },
} as const satisfies ComponentRules;

/** What the body of a meeting may use: names, notes, and the lists of who came and what was presented. */
export const meetingComponents = {
  ...forEveryBody,
  Organizacje: { attributes: {}, children: "none" },
  Materialy: { attributes: {}, children: "none" },
} as const satisfies ComponentRules;

/** What some body may use: the compiler does not know whose body it compiles. */
export const bodyComponents: ComponentRules = { ...meetingComponents, ...pageComponents };
