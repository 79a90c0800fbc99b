import type { AddressKind } from "../../domain/address-kind.ts";
import { organizationPath, sections } from "../../domain/addresses.ts";
import type { YearPart } from "./year-part.ts";

/** A text whose links to what another year's portal holds lead there. */
export function leadElsewhere(text: string, part: YearPart): string {
  return text
    .replace(namedOrganization, (whole, id: string, name: string) => {
      const there = elsewhere(organizationPath(id), part);
      return there === undefined ? whole : `[${name}](${there})`;
    })
    .replace(link, (whole, before: string, path: string) => {
      const there = elsewhere(path, part);
      return there === undefined ? whole : before + there;
    });
}

const namedOrganization = /<Organizacja id="([a-z0-9-]+)">([^<\n]*)<\/Organizacja>/g;
// Of both kinds of links: with the address behind the words, and at the foot of the text.
const link = /(\]\(<?|^ *\[[^\]\n]+\]: *<?)(\/[^\s)>]*)/gm;

/** The same address on the portal that answers it; undefined where this one does. */
function elsewhere(path: string, { year, places, toAddress }: YearPart): string | undefined {
  const years = yearsOfPath(path, places);
  const [last] = years.slice(-1);
  return last === undefined || years.includes(year) ? undefined : `${toAddress(last)}${path}`;
}

/** Empty where each portal has an address of its own of that name, or none. */
function yearsOfPath(path: string, { years, yearsOf }: YearPart["places"]): readonly string[] {
  const ofList = /^\/[a-z]+\/rok\/(\d{4})\//.exec(path)?.[1];
  if (ofList !== undefined) return years.includes(ofList) ? [ofList] : [];
  const [, kind, id] =
    Object.entries(kindBySection)
      .map(([section, of]) => [section, of, idIn(path, section, of)] as const)
      .find((found) => found[2] !== undefined) ?? [];
  return kind === undefined || id === undefined ? [] : yearsOf(kind, id);
}

function idIn(path: string, section: string, kind: AddressKind): string | undefined {
  if (!path.startsWith(section)) return undefined;
  const parts = path
    .slice(section.length)
    .replace(/[?#].*$/, "")
    .split("/")
    .filter((part) => part !== "");
  const [first, second] = parts;
  if (first === undefined) return undefined;
  return kind === "proposal" ? second && `${first}/${second}` : first;
}

const kindBySection: Readonly<Record<string, AddressKind>> = {
  [sections.meetings]: "meeting",
  [sections.proposals]: "proposal",
  [sections.chains]: "proposal",
  [sections.organizations]: "organization",
};
