import type { z } from "zod";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import { collections, type DataOf, type Entry, type PortalEntries } from "../../src/domain/collections.ts";
import type { Portal } from "../../src/domain/portal.ts";

/** A day after everything that the builders' defaults speak of. */
export const asOf = "2025-06-30";

/** A held meeting on `date`, whose identifier is the date and "-spotkanie" unless another is given. */
export function aMeeting({ id, ...fields }: Fields<"meetings">): Entry<DataOf<"meetings">> {
  const date = fields.date === undefined || typeof fields.date !== "string" ? "2025-03-10" : fields.date;
  const name = id ?? `${date}-spotkanie`;
  return anEntry("meetings", name, {
    title: `Spotkanie ${name}`,
    state: "held",
    date,
    unit: { office: "wydzial" },
    programme: "rpw-2026",
    source: { title: "Podsumowanie" },
    ...fields,
  });
}

export function aProposal(fields: Partial<ProposalInput> = {}): ProposalInput {
  return {
    id: "1",
    proposers: [{ organization: "fundacja-laka" }],
    text: "Sala na zajęcia w każdej dzielnicy.",
    ...fields,
  };
}

/** An accepting response whose evidence is the whole of its text. */
export function aResponse(fields: Partial<ResponseInput> = {}): ResponseInput {
  const text = fields.text ?? "Sale zostaną wskazane do końca maja.";
  return { text, stance: "accepted", evidence: text, ...fields };
}

export function anOrganization({ id, ...fields }: Fields<"organizations">): Entry<DataOf<"organizations">> {
  const name = id ?? "fundacja-laka";
  return anEntry("organizations", name, { name: `Organizacja ${name}`, ...fields });
}

export function anOffice({ id, ...fields }: Fields<"offices">): Entry<DataOf<"offices">> {
  const name = id ?? "wydzial";
  return anEntry("offices", name, { name: `Urząd ${name}`, kind: "department", ...fields });
}

export function aTheme({ id, ...fields }: Fields<"themes">): Entry<DataOf<"themes">> {
  const name = id ?? "lokale";
  return anEntry("themes", name, { name: `Temat ${name}`, ...fields });
}

export function aProgramme({ id, ...fields }: Fields<"programmes">): Entry<DataOf<"programmes">> {
  const name = id ?? "rpw-2026";
  const year = Number(name.slice(-4));
  return anEntry("programmes", name, {
    name: `Program na rok ${year}`,
    short: `RPW ${year}`,
    year,
    ...fields,
  });
}

export function redirectsFrom(redirects: RedirectInput[]): readonly Entry<DataOf<"redirects">>[] {
  return [
    { id: "redirects", file: "redirects.yaml", data: collections.redirects.schema.parse({ redirects }) },
  ];
}

/** A sound portal of one meeting without proposals; whole collections can be replaced. */
export function someEntries(replaced: Partial<PortalEntries> = {}): PortalEntries {
  return {
    settings: [
      single("settings", {
        name: "Postulat",
        city: "Podgaj",
        cityGenitive: "Podgaja",
        tagline: "Co zaproponowano i co odpowiedziano",
      }),
    ],
    meetings: [aMeeting({})],
    organizations: [anOrganization({})],
    offices: [anOffice({})],
    themes: [aTheme({})],
    spheres: [single("spheres", { law: "Ustawa", spheres: [{ point: "7", name: "pierwsza sfera" }] })],
    programmes: [aProgramme({})],
    pages: [anEntry("pages", "o-portalu", { title: "O portalu", description: "Czym jest portal." })],
    glossary: [],
    redirects: [],
    addresses: [],
    withdrawn: [],
    ...replaced,
  };
}

export function single<Name extends "settings" | "spheres">(
  name: Name,
  fields: InputOf<Name>,
): Entry<DataOf<Name>> {
  const { file, schema } = collections[name];
  return { id: file.replace(".yaml", ""), file, data: schema.parse(fields) as DataOf<Name> };
}

/** The assembled record; throws with the problems where there are any. */
export function aPortal(replaced: Partial<PortalEntries> = {}, options: { asOf?: string } = {}): Portal {
  const { portal, problems } = assemblePortal(someEntries(replaced), { asOf, ...options });
  if (portal === undefined) throw new Error(problems.map(({ code, what }) => `${code}: ${what}`).join("\n"));
  return portal;
}

function anEntry<Name extends FolderName>(name: Name, id: string, fields: unknown): Entry<DataOf<Name>> {
  const { folder, ending, schema } = collections[name];
  return { id, file: `${folder}/${id}${ending}`, data: schema.parse(fields) as DataOf<Name> };
}

type FolderName = "meetings" | "organizations" | "offices" | "themes" | "programmes" | "pages";

type InputOf<Name extends keyof typeof collections> = z.input<(typeof collections)[Name]["schema"]>;

type Fields<Name extends FolderName> = Partial<InputOf<Name>> & { readonly id?: string };

export type ProposalInput = NonNullable<InputOf<"meetings">["proposals"]>[number];

export type ResponseInput = NonNullable<ProposalInput["response"]>;

type RedirectInput = NonNullable<InputOf<"redirects">["redirects"]>[number];
