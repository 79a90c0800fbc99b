import { stringify } from "yaml";
import { type AddressRegistry, addressRegistrySchema } from "../domain/address-registry.ts";
import { readYaml } from "./yaml-source.ts";

/** The registry of a file that was checked before; an empty one where there is no file yet. */
export function readRegistry(bytes: Uint8Array | undefined): AddressRegistry {
  const source = new TextDecoder().decode(bytes);
  return addressRegistrySchema.parse(readYaml("addresses.yaml", source).data ?? {});
}

/** One identifier a line, so that two people who add to it do not disturb each other. */
export function formatRegistry(registry: AddressRegistry): string {
  return `${heading}${stringify(registry, { lineWidth: 0 })}`;
}

const heading = `# Każdy identyfikator, który kiedykolwiek opublikowano. Tych wierszy się nie usuwa ani nie zmienia:
# każdy dawny adres ma nadal odpowiadać stroną, przekierowaniem (redirects.yaml) albo informacją o wycofaniu (withdrawn.yaml).
# Nowe wiersze dopisuje polecenie: npm run register
`;
