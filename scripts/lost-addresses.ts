import { existsSync } from "node:fs";
import { join } from "node:path";
import { addressKinds } from "../src/domain/address-kind.ts";
import type { AddressRegistry } from "../src/domain/address-registry.ts";
import { pathByKind } from "../src/domain/addresses.ts";

/** Which addresses of identifiers a built site has nothing for, neither a page nor a way on: a sentence each. */
export function findLostAddresses(registry: AddressRegistry, folder: string): readonly string[] {
  return addressKinds
    .flatMap((kind) => registry[kind].map(pathByKind[kind]))
    .filter((path) => !existsSync(join(folder, path, "index.html")))
    .map((path) => `${path}: nie ma tam strony, przekierowania ani informacji o wycofaniu`);
}
