import { assembleDictionary, type Dictionary } from "../../src/search/paradigms.ts";

/** The Hunspell dictionary of Polish (npm `dictionary-pl`, used under MPL 2.0, at build time only). */
export async function readDictionary(): Promise<Dictionary> {
  return (await findDictionary())();
}

/** The same, opened when it is wanted. */
export async function findDictionary(): Promise<() => Dictionary> {
  const { default: dictionary } = await import("dictionary-pl");
  return () => {
    const [aff, dic] = [dictionary.aff, dictionary.dic].map((bytes) => Buffer.from(bytes).toString("utf8"));
    return assembleDictionary({ aff: aff ?? "", dic: dic ?? "" });
  };
}
