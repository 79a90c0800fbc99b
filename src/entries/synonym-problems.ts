import { parseSynonymList } from "../search/synonym-list.ts";
import { type ContentFile, type LocatedProblem, toMessage } from "./content-file.ts";
import { decodeText } from "./decode.ts";
import { readYaml } from "./yaml-source.ts";

/** What is wrong with the editors' synonyms, which only the search reads; nothing where there is no such file. */
export function findSynonymFileProblems(files: readonly ContentFile[]): readonly LocatedProblem[] {
  const file = files.find(({ path, isLink }) => path === "synonyms.yaml" && isLink !== true);
  if (file === undefined) return [];
  const text = decodeText(file.path, file.bytes);
  if (typeof text !== "string") return [text];
  const yaml = readYaml(file.path, text);
  if (yaml.problems.length > 0) return yaml.problems;
  const faults = parseSynonymList(yaml.data ?? {}).problems.map(({ path, what, how }) => ({
    code: "synonyms",
    file: file.path,
    ...(path.length === 1 ? yaml.keyPositionOf(path) : yaml.positionOf(path)),
    message: toMessage({ what, how }),
  }));
  return [...yaml.respelled, ...faults];
}
