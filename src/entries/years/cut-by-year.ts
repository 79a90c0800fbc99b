import type { Entry, PortalEntries } from "../../domain/collections.ts";
import type { Portal } from "../../domain/portal.ts";
import type { ContentFile } from "../content-file.ts";
import { cutRedirects, cutRegistry, cutSettings, cutWithdrawn } from "./cut-lists.ts";
import { cutMeeting } from "./cut-meeting.ts";
import { leadElsewhere } from "./lead-elsewhere.ts";
import type { YearPart } from "./year-part.ts";

/**
 * The content of one year's portal: of sound content the meetings of that year, the organisations that they mention
 * and all that describes the city. Links to other years lead to their portals; relations to their proposals are left
 * out, since they can only be within a portal.
 */
export function cutByYear({ files, entries, portal }: Whole, part: YearPart): readonly ContentFile[] {
  const { year, places } = part;
  const meetings = new Map(portal.meetings.map((meeting) => [meeting.file, places.yearOf(meeting)]));
  const organizations = new Map(entries.organizations.map(({ file, id }) => [file, id]));
  const rewrite = toRewriting(entries, part);
  return files.flatMap((file) => {
    const organization = organizations.get(file.path);
    if ((meetings.get(file.path) ?? year) !== year) return [];
    if (organization !== undefined && !places.yearsOf("organization", organization).includes(year)) return [];
    return /\.(?:mdx|yaml)$/.test(file.path) ? [rewritten(file, rewrite)] : [file];
  });
}

function toRewriting(entries: PortalEntries, part: YearPart): (path: string, text: string) => string {
  const registers: Readonly<Record<string, (text: string) => string>> = {
    ...ofFile(entries.settings, (_data, text) => cutSettings(text, part)),
    ...ofFile(entries.addresses, (registry) => cutRegistry(registry, part)),
    ...ofFile(entries.redirects, (list) => cutRedirects(list, part)),
    ...ofFile(entries.withdrawn, ({ withdrawn }) => cutWithdrawn(withdrawn, part)),
  };
  return (path, text) => {
    const own = path.startsWith("meetings/") ? cutMeeting(text, part) : (registers[path]?.(text) ?? text);
    return leadElsewhere(own, part);
  };
}

function ofFile<Data>(
  entries: readonly Entry<Data>[],
  cut: (data: Data, text: string) => string,
): Record<string, (text: string) => string> {
  return Object.fromEntries(entries.map(({ file, data }) => [file, (text: string) => cut(data, text)]));
}

function rewritten(file: ContentFile, rewrite: (path: string, text: string) => string): ContentFile {
  const text = new TextDecoder().decode(file.bytes);
  const after = rewrite(file.path, text);
  return after === text ? file : { ...file, bytes: new TextEncoder().encode(after) };
}

interface Whole {
  readonly files: readonly ContentFile[];
  readonly entries: PortalEntries;
  readonly portal: Portal;
}
