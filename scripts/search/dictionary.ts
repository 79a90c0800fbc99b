import { assembleParadigms, type Paradigms } from "../../src/search/paradigms.ts";

/** Paradigms of the Hunspell dictionary of Polish (npm `dictionary-pl`, used under MPL 2.0, at build time only). */
export async function readParadigms(): Promise<Paradigms> {
  const { default: dictionary } = await import("dictionary-pl");
  const [aff, dic] = [dictionary.aff, dictionary.dic].map((bytes) => Buffer.from(bytes).toString("utf8"));
  return assembleParadigms({ aff: aff ?? "", dic: dic ?? "" });
}
