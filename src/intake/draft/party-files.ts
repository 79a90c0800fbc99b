import { organizationNominative } from "./nominative.ts";
import { matchParty, toPartyId } from "./parties.ts";
import { yamlText } from "./yaml.ts";
import { isSameName } from "../interpret/inflection.ts";
import type { KnownParty, PartyKind, PartyMatch } from "./parties.ts";

/** A file that the draft writes. */
export interface DraftFile {
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
}

export interface NewParty extends KnownParty {
  readonly file: DraftFile;
  /** Whether its name stands in the document in the nominative. */
  readonly isSure: boolean;
}

/** Drafts for the parties that the portal does not know: each once, whatever cases it stands in. */
export function draftNewParties(mentions: readonly Mention[], known: readonly KnownParty[]): NewParty[] {
  const taken = new Set(known.map(({ id }) => id));
  // A name in the nominative tells more than the same name in another case, so it comes first.
  const sorted = [...mentions].sort(
    (a, b) => Number(isInflected(a.written)) - Number(isInflected(b.written)),
  );
  return sorted.reduce<NewParty[]>((made, { written, kind }) => {
    const match = matchParty(written, [...known, ...made], kind);
    if (match.status !== "new") return made;
    const party = toNewParty(written, match, taken);
    taken.add(party.id);
    return [...made, party];
  }, []);
}

export interface Mention {
  readonly written: string;
  readonly kind?: PartyKind;
}

function isInflected(written: string): boolean {
  return !organizationNominative(written).isSure;
}

function toNewParty(
  written: string,
  match: Extract<PartyMatch, { status: "new" }>,
  taken: ReadonlySet<string>,
): NewParty {
  const { kind, nominative } = match;
  const { name, feminineName, isSure } = nominative;
  const id = toPartyId(name, taken);
  const forms = [name, ...(feminineName === undefined ? [] : [feminineName])];
  const names = forms.some((form) => isSameName(form, written)) ? forms : [...forms, written];
  const shown = isSure ? yamlText(name) : yamlText(`TODO: ${name}`);
  const lines = [
    `# Szkic z importu. W dokumencie: „${written}”.${isSure ? "" : " W polu name wpisz samą nazwę, w mianowniku."}`,
    `name: ${shown}`,
    ...(feminineName === undefined ? [] : [`feminineName: ${yamlText(feminineName)}`]),
    ...(kind === "office" ? [`kind: ${officeKind(name)}`] : legalForm(name)),
  ];
  const path = kind === "organization" ? `organizations/${id}.yaml` : `offices/${id}.yaml`;
  return { kind, id, names, isSure, file: { path, text: `${lines.join("\n")}\n` } };
}

function officeKind(name: string): string {
  const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
    [/^Pełnomocni/u, "plenipotentiary"],
    [/^Koordynator/u, "coordinator"],
    [/^(?:Wydział|Departament|Biuro)/u, "department"],
    [/^(?:Referat|Oddział)/u, "section"],
    [/^Urząd (?:Miasta|Gminy|Miejski)/u, "office"],
  ];
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "unit";
}

function legalForm(name: string): string[] {
  if (/^Fundacja\b/u.test(name)) return ["legalForm: fundacja"];
  return /^Stowarzyszenie\b/u.test(name) ? ["legalForm: stowarzyszenie"] : [];
}
