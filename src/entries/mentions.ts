/** A component of a body that names a party. */
export interface Mention {
  readonly kind: "organization" | "office";
  /** Empty where it is not spelt in the plainest way. */
  readonly id: string;
}

/** Every component of a body that may name a party, found without parsing it. */
export function findMentions(source: string): readonly Mention[] {
  return Array.from(source.matchAll(mention), ([, name = "", id = ""]) => ({
    kind: kindByComponent[name] ?? "organization",
    id,
  }));
}

export const kindByComponent: Readonly<Record<string, Mention["kind"]>> = {
  Organizacja: "organization",
  Urzad: "office",
};

const mention = /<[\s>]*(Organizacja|Urzad)(?![a-z])(?: id="([a-z0-9-]+)">)?/g;
