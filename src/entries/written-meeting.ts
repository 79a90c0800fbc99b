import { remember } from "../domain/remember.ts";
import { type Data, isData } from "./same-words.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A meeting as it was written, told with the identifiers of today; undefined where it cannot be read. */
export function readMeeting(meeting: WrittenMeeting, moves = unmoved): Read | undefined {
  const parts = parse(meeting);
  if (parts === undefined) return undefined;
  const { yaml, split } = parts;
  const data = toPresentEntries(yaml.data, moves);
  if (!isData(data)) return undefined;
  const body = split.body.replace(
    /(?<=<(Organizacja|Urzad) id=")[^"]+/g,
    (id: string, component: keyof typeof kindByComponent) => moves.toNewEntry(kindByComponent[component], id),
  );
  return { data, yaml, body, bodyLine: split.bodyLine, toNewId: moves.toNewId };
}

const parse = remember(({ file, source }: WrittenMeeting) => {
  const split = splitFrontmatter(source.replaceAll("\r\n", "\n"));
  return split && { split, yaml: readYaml(file, split.frontmatter, split.frontmatterLine) };
});

const kindByComponent = { Organizacja: "organization", Urzad: "office" } as const;

const movableKinds = ["organization", "office", "programme"] as const;

function isMovable(key: string): key is MovableKind {
  return (movableKinds as readonly string[]).includes(key);
}

const unmoved: Moves = { toNewId: (id) => id, toNewEntry: (_, id) => id, toNewAddress: (address) => address };

/** The same data, whatever it names under the identifiers to which redirects lead. */
function toPresentEntries(value: unknown, moves: Moves): unknown {
  if (Array.isArray(value)) return value.map((item) => toPresentEntries(item, moves));
  if (!isData(value)) return value;
  const present = Object.entries(value).map(([key, item]) => [
    key,
    isMovable(key) && typeof item === "string" ? moves.toNewEntry(key, item) : toPresentEntries(item, moves),
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
  readonly toNewEntry: (kind: MovableKind, id: string) => string;
  /** Of a page of the portal itself; any other address is as it was. */
  readonly toNewAddress: (address: string) => string;
}

/** What a meeting names in fields that are called by its kind. */
export type MovableKind = (typeof movableKinds)[number];

export interface Read {
  readonly data: Data;
  readonly yaml: YamlSource;
  readonly body: string;
  readonly bodyLine: number;
  /** The number that a proposal has now. */
  readonly toNewId: (id: string) => string;
}
