import type { AddressKind } from "../../domain/address-kind.ts";
import {
  annexFilePath,
  annexPath,
  chainPath,
  embedPath,
  oEmbedPath,
  pathByKind,
} from "../../domain/addresses.ts";
import { toChains } from "../../domain/chains.ts";
import type { Portal } from "../../domain/portal.ts";
import { apiRecordPath, calendarPath, feedPath } from "../addresses-of-data.ts";

/** Every former address of a page with the one that it leads to now. */
export function toMoves(portal: Portal): readonly Move[] {
  const moved = portal.redirects.flatMap(({ kind, from, to }) => toPageMoves(kind, from, to));
  // A chain that an older proposal joins is named anew: every address that it may have had leads to it.
  const joined = toChains(portal).flatMap(({ key, proposals }) =>
    proposals.slice(1).map((member) => ({ from: chainPath(member.key), to: chainPath(key) })),
  );
  return [...moved, ...joined];
}

/** The same of the files about what moved, which can lead on by a server alone. */
export function toFileMoves({ redirects }: Pick<Portal, "redirects">): readonly Move[] {
  return redirects.flatMap(({ kind, from, to }) => {
    const targets = filesByKind[kind](to);
    return filesByKind[kind](from).map((file, index) => ({ from: file, to: targets[index] ?? file }));
  });
}

/** The addresses of what was withdrawn, each with the page that says why. */
export function toGone({ withdrawn }: Pick<Portal, "withdrawn">): readonly Gone[] {
  return withdrawn.flatMap(({ kind, id }) => {
    const page = pathByKind[kind](id);
    const frames = kind === "proposal" ? [embedPath(id)] : [];
    return [page, ...frames, ...filesByKind[kind](id)].map((path) => ({ path, page }));
  });
}

/** Who frames a proposal shall not have to know that it moved. */
function toPageMoves(kind: AddressKind, from: string, to: string): readonly Move[] {
  const page = { from: pathByKind[kind](from), to: pathByKind[kind](to) };
  if (kind === "proposal") return [page, { from: embedPath(from), to: embedPath(to) }];
  return kind === "programme" ? [page, { from: annexPath(from), to: annexPath(to) }] : [page];
}

const feedsOf = (path: string): readonly string[] => [feedPath(path, "xml"), feedPath(path, "json")];

const filesByKind: Readonly<Record<AddressKind, (id: string) => readonly string[]>> = {
  meeting: (id) => [apiRecordPath("spotkania", id)],
  proposal: (key) => [apiRecordPath("propozycje", key), oEmbedPath(key)],
  organization: (id) => [apiRecordPath("organizacje", id), ...feedsOf(`organizacje/${id}`)],
  office: (id) => [apiRecordPath("miasto", id), ...feedsOf(`miasto/${id}`), calendarPath(`miasto/${id}`)],
  theme: (id) => [apiRecordPath("tematy", id), ...feedsOf(`tematy/${id}`)],
  programme: (id) => [
    ...[apiRecordPath("programy", id), ...feedsOf(`programy/${id}`), calendarPath(`programy/${id}`)],
    ...[annexFilePath(id, "csv"), annexFilePath(id, "docx")],
  ],
  page: (id) => [apiRecordPath("strony", id)],
};

export interface Move {
  readonly from: string;
  readonly to: string;
}

export interface Gone {
  readonly path: string;
  readonly page: string;
}
