import { remember } from "../domain/remember.ts";
import { parseSynonymList } from "../search/synonym-list.ts";
import { type ContentFile, type LocatedProblem, toMessage } from "./content-file.ts";
import { decodeText } from "./decode.ts";
import { findEncodedSigns, findHiddenSigns } from "./hidden-signs.ts";
import { findMangledLetters } from "./mangled-letters.ts";
import { findStrayDecisions } from "./open-decisions.ts";
import { findPrivacyProblems } from "./privacy.ts";
import type { Known } from "./read-again.ts";
import { readYaml } from "./yaml-source.ts";

export const synonymFile = "synonyms.yaml";

/** The editors' synonyms, which only the search reads; undefined where there is no such file. */
export function findSynonymFile(files: readonly ContentFile[]): ContentFile | undefined {
  return files.find(({ path, isLink }) => path === synonymFile && isLink !== true);
}

/** What is wrong with them; nothing is looked for where nothing was found before. */
export function findSynonymFileProblems(
  file: ContentFile,
  { isKnown }: Pick<Known, "isKnown">,
): readonly LocatedProblem[] {
  return isKnown?.(file) === true ? [] : problemsOf(file);
}

const problemsOf = remember((file: ContentFile): readonly LocatedProblem[] => {
  const text = decodeText(file.path, file.bytes);
  if (typeof text !== "string") return [text];
  return [...findFaults(file.path, text), ...findSigns(file.path, text)];
});

/** What a look at the signs alone shows, as in every other file. */
function findSigns(path: string, text: string): readonly LocatedProblem[] {
  return [findHiddenSigns, findEncodedSigns, findMangledLetters, findStrayDecisions]
    .flatMap((find) => find(path, text))
    .concat(findPrivacyProblems(path, text).problems);
}

function findFaults(path: string, text: string): readonly LocatedProblem[] {
  const yaml = readYaml(path, text);
  if (yaml.problems.length > 0) return yaml.problems;
  const faults = parseSynonymList(yaml.data ?? {}).problems.map(({ path: at, what, how }) => ({
    code: "synonyms",
    file: path,
    ...(at.length === 1 ? yaml.keyPositionOf(at) : yaml.positionOf(at)),
    message: toMessage({ what, how }),
  }));
  return [...yaml.respelled, ...faults];
}
