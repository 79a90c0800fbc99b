import { type Data, isData } from "./same-words.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A meeting as it was written, told with the identifiers of today; undefined where it cannot be read. */
export function readMeeting({ file, source }: WrittenMeeting, moves = unmoved): Read | undefined {
  const split = splitFrontmatter(source.replaceAll("\r\n", "\n"));
  if (split === undefined) return undefined;
  const yaml = readYaml(file, split.frontmatter, split.frontmatterLine);
  const data = toPresentParties(yaml.data, moves);
  if (!isData(data)) return undefined;
  const body = split.body.replace(
    /(?<=<(Organizacja|Urzad) id=")[^"]+/g,
    (id: string, component: keyof typeof kindByComponent) => moves.toNewParty(kindByComponent[component], id),
  );
  return { data, yaml, body, bodyLine: split.bodyLine, toNewId: moves.toNewId };
}

const kindByComponent = { Organizacja: "organization", Urzad: "office" } as const;

const unmoved: Moves = { toNewId: (id) => id, toNewParty: (_, id) => id };

/** The same data, organisations and offices under the identifiers to which redirects lead. */
function toPresentParties(value: unknown, moves: Moves): unknown {
  if (Array.isArray(value)) return value.map((item) => toPresentParties(item, moves));
  if (!isData(value)) return value;
  const present = Object.entries(value).map(([key, item]) => [
    key,
    (key === "organization" || key === "office") && typeof item === "string"
      ? moves.toNewParty(key, item)
      : toPresentParties(item, moves),
  ]);
  return Object.fromEntries(present);
}

export interface WrittenMeeting {
  /** Path below the content folder. */
  readonly file: string;
  readonly source: string;
}

/** What has another identifier today than when it was published. */
export interface Moves {
  /** The present number of a proposal, by which corrections name it. */
  readonly toNewId: (id: string) => string;
  readonly toNewParty: (kind: "organization" | "office", id: string) => string;
}

export interface Read {
  readonly data: Data;
  readonly yaml: YamlSource;
  readonly body: string;
  readonly bodyLine: number;
  /** The number that a proposal has now. */
  readonly toNewId: (id: string) => string;
}
