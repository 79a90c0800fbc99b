import { z } from "zod";
import { type AddressKind, addressKinds, isAddressId } from "./address-kind.ts";

/** Every identifier that was ever published, by kind. Lines are only ever added. */
export const addressRegistrySchema = z
  .strictObject(
    Object.fromEntries(addressKinds.map((kind) => [kind, idList(kind)])) as Record<
      AddressKind,
      ReturnType<typeof idList>
    >,
  )
  .describe("Spis wszystkich opublikowanych identyfikatorów");

export type AddressRegistry = z.output<typeof addressRegistrySchema>;

function idList(kind: AddressKind) {
  return z
    .array(
      z.string().refine((id) => isAddressId(kind, id), {
        error: "to nie jest identyfikator; przy proposal ma postać spotkanie/numer",
      }),
    )
    .default([])
    .describe(`Identyfikatory, które kiedykolwiek opublikowano: ${kind}`);
}
