import { toSlug } from "../../polish/folding.ts";
import { foldedWords, isSameName } from "../interpret/inflection.ts";
import { beginsAsOffice, beginsAsOrganization } from "../interpret/names.ts";
import { officeNominative, organizationNominative, withoutRole } from "./nominative.ts";
import { unlikeness } from "./likeness.ts";
import type { Nominative } from "./nominative.ts";

export type PartyKind = "organization" | "office";

/** A party that the portal already has. */
export interface KnownParty {
  readonly kind: PartyKind;
  readonly id: string;
  /** Its name first, then every other form of it. */
  readonly names: readonly string[];
}

/** What a name in the document stands for. */
export type PartyMatch =
  | { readonly status: "known"; readonly kind: PartyKind; readonly id: string; readonly name: string }
  | { readonly status: "unsure"; readonly kind: PartyKind; readonly near: readonly KnownParty[] }
  | { readonly status: "new"; readonly kind: PartyKind; readonly nominative: Nominative }
  | { readonly status: "other"; readonly near: readonly KnownParty[] };

/** Finds a party by its name, an alias, or an inflected form of either; near ones are offered, never taken. */
export function matchParty(written: string, known: readonly KnownParty[], preferred?: PartyKind): PartyMatch {
  const short = withoutRole(written);
  for (const isMatch of [isEqualName, isSameName]) {
    const found = known.find(({ names }) =>
      names.some((name) => isMatch(name, written) || isMatch(name, short)),
    );
    if (found) return { status: "known", kind: found.kind, id: found.id, name: found.names[0] ?? found.id };
  }
  const kind =
    preferred ??
    (beginsAsOrganization(written) ? "organization" : beginsAsOffice(written) ? "office" : undefined);
  if (kind === undefined) return { status: "other", near: nearParties(short, known) };
  const near = nearParties(
    short,
    known.filter((party) => party.kind === kind),
  );
  if (near.length > 0) return { status: "unsure", kind, near };
  return {
    status: "new",
    kind,
    nominative: kind === "organization" ? organizationNominative(written) : officeNominative(written),
  };
}

/** "Dyrekcji Wydziału": the unit that held the meeting, named by its kind alone. */
export function namesOwnUnit(written: string): boolean {
  return ownUnit.test(written);
}

/** A new identifier made of a name, cut at a word so that it stays readable. */
export function toPartyId(name: string, taken: ReadonlySet<string>): string {
  const words = toSlug(name).split("-");
  while (words.length > 1 && words.join("-").length > 60) words.pop();
  const base = words.join("-") || "podmiot";
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function isEqualName(a: string, b: string): boolean {
  return foldedWords(a).join(" ") === foldedWords(b).join(" ");
}

/** Parties that the writer may have meant: a slip of the keyboard away, or with the same telling words. */
function nearParties(written: string, known: readonly KnownParty[]): KnownParty[] {
  const weighed = known.map((party) => ({
    party,
    distance: Math.min(...party.names.map((name) => unlikeness(name, written))),
  }));
  return weighed
    .filter(({ distance }) => distance < 0.25)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ party }) => party);
}

// "Dyrektor Wydziału", "p.o. kierownika Biura", "Zastępczyni Dyrektora Ośrodka"
const ownUnit =
  /^(?:p\.\s?o\.\s)?\p{L}+(?:\s(?:dyrektor|kierowni|naczelni)\p{L}*)?\s(?:Wydziału|Biura|Ośrodka|Referatu|Departamentu|Zarządu|Centrum|Urzędu|Oddziału|Zespołu|Działu|Kancelarii)$/iu;
