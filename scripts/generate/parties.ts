import type { OfficeData } from "../../src/domain/office.ts";
import { toSlug } from "../../src/polish/folding.ts";
import type { Fields } from "./yaml.ts";
import { departments, epithets, legalForms, nouns, plenipotentiaries, units } from "./words/parties.ts";
import { placeName } from "./places.ts";

/** The organisation of a number; different numbers give different names for ever. */
export function toOrganization(number: number): MadeUpBody {
  const name = organizationName(number);
  const id = toSlug(name);
  const { form } = legalForms[scramble(number) % legalForms.length] ?? {};
  return {
    id,
    name,
    fields: {
      name,
      legalForm: form,
      ...(number % 5 === 0 && { aliases: [`${name}, oddział ${placeName(number)}`] }),
      ...(number % 3 === 0 && { krs: `0009${String(number).padStart(6, "0")}` }),
      ...(number % 4 === 0 && { website: `https://${id}.example` }),
      ...(number % 25 === 0 && {
        note: "Organizacja działa w mieście pod kilkoma nazwami; to jeden podmiot.",
      }),
    },
  };
}

/** The city's side: a tree three levels deep and bodies beside it. The first is the city hall, departments follow. */
export const offices: readonly MadeUpOffice[] = [
  toOffice({ name: "Urząd Miasta Jaśmirów", kind: "office", aliases: ["UM Jaśmirów", "Magistrat"] }),
  ...departments.map(({ name }) => toOffice({ name, kind: "department", parent: "urzad-miasta-jasmirow" })),
  ...departments.flatMap(({ name, sections }) =>
    sections.map((section) =>
      toOffice({ name: `Referat ds. ${section}`, kind: "section", parent: toSlug(name) }),
    ),
  ),
  ...plenipotentiaries.map((field) =>
    toOffice({
      name: `Pełnomocnik Prezydenta ds. ${field}`,
      feminineName: `Pełnomocniczka Prezydenta ds. ${field}`,
      kind: "plenipotentiary",
      parent: "urzad-miasta-jasmirow",
    }),
  ),
  toOffice({
    name: "Koordynator Standardów",
    feminineName: "Koordynatorka Standardów",
    kind: "coordinator",
    note: "Funkcja powstała po połączeniu dwóch stanowisk.",
  }),
  ...units.map((name) => toOffice({ name, kind: "unit" })),
  toOffice({ name: "Jaśmirowska Rada Działalności Pożytku Publicznego", kind: "other" }),
];

export const officesOfKind = (kind: OfficeData["kind"]): readonly MadeUpOffice[] =>
  offices.filter(({ fields }) => fields["kind"] === kind);

function toOffice(fields: Fields & { readonly name: string }): MadeUpOffice {
  return { id: toSlug(fields.name), name: fields.name, fields };
}

const nounsWithGender = nouns.flatMap((words, gender) => words.map((noun) => ({ noun, gender })));
const namesInARound = legalForms.length * epithets.length * nounsWithGender.length;

/** Mixed radix over forms, epithets and nouns; when they are used up, a place tells the next round apart. */
function organizationName(number: number): string {
  const round = Math.floor(number / namesInARound);
  const mixed = scramble(number);
  const { name = "" } = legalForms[mixed % legalForms.length] ?? {};
  const { noun, gender } = nounsWithGender[
    Math.floor(mixed / legalForms.length) % nounsWithGender.length
  ] ?? { noun: "", gender: 0 };
  const epithet = epithets[Math.floor(mixed / legalForms.length / nounsWithGender.length)]?.[gender] ?? "";
  return `${name} ${epithet} ${noun}${round === 0 ? "" : ` ${placeName(round)}`}`;
}

// A prime that is no factor of the number of names visits each of them once.
function scramble(number: number): number {
  return ((number % namesInARound) * 7919) % namesInARound;
}

export interface MadeUpBody {
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
}

type MadeUpOffice = MadeUpBody;
