/** The identifier of the programme that the document names; undefined where the portal does not have it. */
export function programmeReference(
  written: string | undefined,
  programmes: readonly KnownProgramme[],
): string | undefined {
  return programmes.find(({ names }) => written !== undefined && names.includes(written))?.id;
}

export interface KnownProgramme {
  readonly id: string;
  /** Its name and its short form. */
  readonly names: readonly string[];
}
