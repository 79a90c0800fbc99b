import { editDistance } from "../../polish/distance.ts";
import { type LocatedProblem, toMessage } from "../content-file.ts";
import { readYaml } from "../yaml-source.ts";
import { dataOf, textOf } from "./change.ts";
import type { PartyKind } from "./parties.ts";
import { toBareWords } from "./words.ts";

/**
 * A body that was published under a name by which it is not called any more: what was said of one would be said of
 * another, on every page that names it. A misprint may be mended.
 */
export function findLostName({ kind, name, file, source }: Renamed): readonly LocatedProblem[] {
  const yaml = readYaml(file, source);
  const { name: present, aliases } = dataOf(yaml.data);
  const names = [present, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].map(textOf);
  if (textOf(present) === "" || isMisprint(name, textOf(present)) || names.some((one) => isAlike(name, one)))
    return [];
  const { body, other } = wordsByKind[kind];
  const what = `${body} „${name}” nie ma już tej nazwy: jest „${textOf(present)}”, a dawnej nie ma w aliases`;
  const how = `jeśli to ${other}, dopisz dawną nazwę do aliases; jeśli nie, przywróć ją, a nową podaj w osobnym pliku`;
  return [{ code: "lost-name", file, ...yaml.positionOf(["name"]), message: toMessage({ what, how }) }];
}

function isAlike(a: string, b: string): boolean {
  return toBareWords(a).join(" ") === toBareWords(b).join(" ");
}

/** The same words, of which one long one has a letter or two otherwise. */
function isMisprint(old: string, now: string): boolean {
  const [were, are] = [toBareWords(old), toBareWords(now)];
  const pairs = were.map((word, index) => [word, are[index] ?? ""] as const).filter(([a, b]) => a !== b);
  return were.length === are.length && pairs.length === 1 && pairs.every(([a, b]) => isSlip(a, b));
}

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && !/\d/.test(a + b) && editDistance(a, b) <= 2;
}

const wordsByKind = {
  organization: { body: "organizacja", other: "ta sama organizacja" },
  office: { body: "jednostka", other: "ta sama jednostka" },
} as const satisfies Record<PartyKind, object>;

export interface Renamed {
  readonly kind: PartyKind;
  /** Under which it was published. */
  readonly name: string;
  /** Of the body today, with what it says. */
  readonly file: string;
  readonly source: string;
}
