import { sections } from "../domain/addresses.ts";

export interface Link {
  readonly label: string;
  readonly path: string;
}

export const mainNavigation: readonly Link[] = [
  { label: "Spotkania", path: sections.meetings },
  { label: "Propozycje", path: sections.proposals },
  { label: "Organizacje", path: sections.organizations },
  { label: "Miasto", path: sections.offices },
  { label: "Tematy", path: sections.themes },
  { label: "Programy", path: sections.programmes },
];
