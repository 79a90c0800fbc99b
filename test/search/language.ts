import { readDictionary } from "../../scripts/search/dictionary.ts";
import { readSynonyms } from "../../scripts/search/read-synonyms.ts";

/** What the portal's own index is built with. */
export const language = { ...(await readDictionary()), synonyms: readSynonyms("content") };
