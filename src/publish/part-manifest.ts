import { z } from "zod";
import { addressRegistrySchema } from "../domain/address-registry.ts";

/** What a part of a site, built apart from the others, says of itself to whoever joins them. */
export const manifestSchema = z.strictObject({
  /** Which part it is. */
  part: z.string(),
  /** All parts of which the site can be joined. */
  parts: z.array(z.string()),
  /** In all parts of one site the same. */
  made: z.strictObject({
    program: z.string(),
    content: z.string(),
    past: z.string(),
    styles: z.string(),
    origin: z.string(),
    asOf: z.string(),
  }),
  /** Every identifier for which the whole site answers. */
  addresses: addressRegistrySchema,
  /** SHA-256 in hexadecimal digits, by the path of the file from the site's root. */
  files: z.record(z.string(), z.string()),
});

export type Manifest = z.output<typeof manifestSchema>;

/** Of what, and by what, a part was made: digests, but for the address and the day. */
export type Made = Manifest["made"];
