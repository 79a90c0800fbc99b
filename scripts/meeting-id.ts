import { reservedIds } from "../src/domain/addresses.ts";
import { isIdentifier } from "../src/domain/identifier.ts";
import { UserMistake } from "./user-mistake.ts";

/** Refuses what cannot be the address of an entry. */
export function refuseId(option: string, id: string): void {
  if (isIdentifier(id)) return;
  if (id === "")
    throw new UserMistake(`${option}: podaj identyfikator, bo z samej nazwy nie da się go zrobić`);
  throw new UserMistake(
    `${option}: „${id}” może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki`,
  );
}

/** A meeting besides may not take an address that lists have. */
export function refuseMeetingId(option: string, id: string): void {
  refuseId(option, id);
  if (reservedIds.meetings.includes(id))
    throw new UserMistake(`${option}: „${id}” to adres, którego portal potrzebuje dla siebie; podaj inny`);
}
