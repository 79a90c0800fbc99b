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
  /** Of a party: whether one of the other kind has this identifier. */
  readonly isOfOther?: boolean;
}

export interface UnknownKey {
  readonly key: string;
  readonly near: readonly string[];
  readonly known: readonly string[];
  /** Whether it is known further out. */
  readonly isOfOuter: boolean;
  /** The field of which it is the name in Polish. */
  readonly named?: string | undefined;
  /** Whether that one stands there too. */
  readonly isTaken?: boolean;
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

/** What is told of an identifier of a party: that it is of the other kind, or what is told of every other. */
export function ofOtherKind(
  what: string,
  how: string,
  tell: (reference: Reference) => Telling,
): (reference: Reference) => Telling {
  return (reference) =>
    reference.isOfOther === true ? { what: `„${reference.id}” ${what}`, how } : tell(reference);
}

/** What is told of a field that is not known where it stands. */
export function tellUnknownKey({ key, near, known, isOfOuter, named, isTaken }: UnknownKey): Telling {
  if (isOfOuter)
    return {
      what: `nie ma tu pola: „${key}”`,
      how: "to pole należy o poziom wyżej albo jeszcze dalej: zmniejsz wcięcie jego i wierszy pod nim",
    };
  if (named !== undefined)
    return isTaken === true
      ? {
          what: `pole „${key}” nazywa się tu „${named}”, a takie już jest`,
          how: `zostaw jedno z nich, pod nazwą ${named}`,
        }
      : { what: `pole „${key}” nazywa się tu „${named}”`, how: `wpisz ${named} zamiast ${key}` };
  return {
    what: `nie ma takiego pola: „${key}”`,
    how: near.length > 0 ? didYouMean(near) : `usuń je albo użyj jednego z pól: ${known.join(", ")}`,
  };
}
