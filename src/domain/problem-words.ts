/** How an editor is asked about what they may have meant. */
export function didYouMean(near: readonly string[]): string {
  return `czy chodziło o: ${near.map((id) => `„${id}”`).join(", ")}?`;
}

/** Enough of a passage to find it by. */
export function shorten(passage: string): string {
  return passage.length > 80 ? `${passage.slice(0, 79)}…` : passage;
}

/** Of what stands under itself, by way of the others. */
export function tellRing(ids: readonly string[]): string {
  return ids.length < 2 ? `${toList(ids)} podlega samemu sobie` : `${toList(ids)} podlegają sobie nawzajem`;
}

/** Of redirects that lead back to where they begin. */
export function tellLoop(ids: readonly string[]): string {
  return ids.length < 2
    ? `przekierowanie ${toList(ids)} wraca do siebie`
    : `przekierowania ${toList(ids)} odsyłają do siebie nawzajem`;
}

function toList(ids: readonly string[]): string {
  const names = ids.map((id) => `„${id}”`);
  return [...(names.length < 2 ? [] : [names.slice(0, -1).join(", ")]), names.at(-1) ?? ""].join(" i ");
}

export interface Reference {
  readonly id: string;
  readonly near: readonly string[];
}

export interface Telling {
  readonly what: string;
  readonly how: string;
}

/** What is told of a reference that leads to nothing. */
export function unknown(noun: string, place: string, remedy: string): (reference: Reference) => Telling {
  return ({ id, near }) => ({
    what: `nie ma ${noun} „${id}” (szukano w ${place})`,
    how:
      near.length > 0
        ? `${didYouMean(near)} Jeśli nie, dodaj ${remedy}`
        : `popraw identyfikator albo dodaj ${remedy}`,
  });
}
