import type { AddressKind } from "../../domain/address-kind.ts";
import {
  officePath,
  organizationPath,
  programmePath,
  proposalsByStancePath,
  sections,
  spherePath,
  themePath,
} from "../../domain/addresses.ts";
import type { Portal } from "../../domain/portal.ts";
import { shareOne } from "../../domain/shared-fact.ts";
import { stanceIds, stances } from "../../domain/stance.ts";
import { feedPath } from "../addresses-of-data.ts";
import type { Edition } from "../edition.ts";
import { toArchives } from "./archives.ts";
import { earlierOf, laterOf, type News } from "./item.ts";
import { toNews } from "./news.ts";
import { type SubjectKind, toSubject } from "./subjects.ts";

/** How many of the newest a feed holds; the feed of everything has archives of the others. */
export const newsPerFeed = 100;

/** The feed of everything first and its archives, oldest first, then one for each thing that can be followed, empty ones too. */
export function toFeeds(edition: Edition): readonly Feed[] {
  const news = toNews(edition);
  const bySubject = groupBySubject(news);
  const whole = { ...everything, name: edition.portal.settings.tagline };
  const archives = toArchives(news, newsPerFeed);
  const previous = archives.at(-1)?.archive;
  return [
    { ...whole, news: news.slice(0, newsPerFeed), ...(previous === undefined ? {} : { previous }) },
    ...archives.map((archive) => ({ ...whole, ...archive, path: archivePath(archive.archive) })),
    ...listFollowed(edition.portal).map((followed) => ({
      ...followed,
      news: (bySubject.get(followed.path) ?? []).slice(0, newsPerFeed),
    })),
  ];
}

/** Names an archive of the feed of everything. */
export const archivePath = (archive: string): string => `archiwum/${archive}`;

/** The name of the feed of everything. */
export const everything = { path: "wszystko", kind: undefined, page: "/", file: "portal.yaml" } as const;

/** What can be followed: every organisation, office, theme, sphere that was met about, programme and stance. */
export const listFollowed: (portal: Portal) => readonly Followed[] = shareOne("followed", (portal) => {
  const { organizations, offices, themes, spheres, programmes, index } = portal;
  const toEach = (
    kind: SubjectKind,
    items: readonly { readonly id: string; readonly name: string }[],
    { toPage, toFile }: Places,
  ): readonly Followed[] =>
    items.map(({ id, name }) => ({
      ...{ path: toSubject(kind, id), kind, name, page: toPage(id), file: toFile(id) },
    }));
  const met = spheres.filter(({ id }) => index.meetingsBySphere.has(id));
  return [
    ...toEach("organizacje", organizations, {
      toPage: organizationPath,
      toFile: (id) => `organizations/${id}.yaml`,
    }),
    ...toEach("miasto", offices, { toPage: officePath, toFile: (id) => `offices/${id}.yaml` }),
    ...toEach("tematy", themes, { toPage: themePath, toFile: (id) => `themes/${id}.yaml` }),
    ...toEach("sfery", met, { toPage: spherePath, toFile: () => "spheres.yaml" }),
    ...toEach("programy", programmes, { toPage: programmePath, toFile: (id) => `programmes/${id}.yaml` }),
    ...stanceIds.map((stance) => ({
      path: toSubject("stanowiska", stance),
      kind: "stanowiska" as const,
      name: stances[stance].label,
      // A list without proposals has no page.
      page: index.proposalsByStance.has(stance) ? proposalsByStancePath(stance) : sections.proposals,
      file: everything.file,
    })),
  ];
});

/** Names a feed for ever, wherever it moved; the archives of the feed of everything bear its name. */
export function toFirstPath({ kind, path }: Pick<Followed, "kind" | "path">, edition: Edition): string {
  if (kind === undefined) return everything.path;
  const moves = movedKinds[kind];
  const id = path.slice(kind.length + 1);
  return moves === undefined ? path : toSubject(kind, edition.firstIdOf(moves, id));
}

const movedKinds: Partial<Record<SubjectKind, AddressKind>> = {
  organizacje: "organization",
  miasto: "office",
  tematy: "theme",
  programy: "programme",
};

/** What a feed is called in readers. */
export function feedTitle({ kind, name, archive }: Titled, { settings }: Portal): string {
  const ofPortal = `${settings.name} · ${settings.city}`;
  const portalName = archive === undefined ? ofPortal : `${ofPortal} – archiwum ${archive}`;
  return kind === undefined ? portalName : `${name} – ${portalName}`;
}

/**
 * The newest day in a feed; for an empty one the day on which the facts of what it follows last changed, so that it
 * keeps still while there is nothing to tell.
 */
export function newestDay({ news, file }: Pick<Feed, "news" | "file">, edition: Edition): string {
  const [first, ...others] = news.map(({ updated }) => updated);
  if (first !== undefined) return others.reduce(laterOf, first);
  const { asOf } = edition.portal;
  return earlierOf(edition.datesOf(file).changed ?? asOf, asOf);
}

export const atomPath = ({ path }: Pick<Followed, "path">): string => feedPath(path, "xml");
export const jsonFeedPath = ({ path }: Pick<Followed, "path">): string => feedPath(path, "json");

function groupBySubject(news: readonly News[]): ReadonlyMap<string, readonly News[]> {
  const pairs = news.flatMap((one) => one.subjects.map((subject) => ({ subject, one })));
  const groups = [...Map.groupBy(pairs, ({ subject }) => subject)];
  return new Map(groups.map(([subject, members]) => [subject, members.map(({ one }) => one)]));
}

export interface Followed {
  /** `kind/id`, below the feeds' own address. */
  readonly path: string;
  readonly kind: SubjectKind | undefined;
  readonly name: string;
  /** The page that shows the same. */
  readonly page: string;
  /** The file of the content that holds its facts. */
  readonly file: string;
}

interface Places {
  readonly toPage: (id: string) => string;
  readonly toFile: (id: string) => string;
}

type Titled = Pick<Followed, "kind" | "name"> & Pick<Feed, "archive">;

export interface Feed extends Followed {
  /** Newest first. */
  readonly news: readonly News[];
  /** The name of an archive, none of a feed to subscribe to. */
  readonly archive?: string;
  /** The archive that holds what came before. */
  readonly previous?: string;
  /** The archive that holds what came after. */
  readonly next?: string;
}
