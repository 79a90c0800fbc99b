import { findMeeting } from "../domain/find-record.ts";
import type { Meeting, Portal } from "../domain/portal.ts";
import { shareFact } from "../domain/shared-fact.ts";
import { watchPortal } from "../domain/watch-portal.ts";
import { getCheckedContent } from "./checked-content.ts";

/** The whole record; one object a build, while authors write another after every change. */
export function getPortal(): Portal {
  return watchPortal(getCheckedContent().portal);
}

/** What a meeting's file says below its facts. */
export function getMeetingBody({ file }: Pick<Meeting, "file">): string {
  return getBody(getPortal(), file);
}

/** What a file of the content says below its facts. */
export const getBody = shareFact<Portal, string>("body", () => (file) => getCheckedContent().bodyOf(file));

/** The meeting of an address; for the components of its body, which Astro gives no properties. */
export function getMeeting(id: string | undefined): Meeting {
  const meeting = findMeeting(getPortal(), id ?? "");
  if (meeting === undefined) throw new Error(`no meeting "${id ?? ""}"`);
  return meeting;
}
