import { z } from "zod";
import { sections, spherePath, themePath } from "../../domain/addresses.ts";
import type { Sphere } from "../../domain/sphere.ts";
import type { Theme } from "../../domain/theme.ts";
import type { Edition } from "../edition.ts";
import { maybeText, recordFields, text, toRecordFields } from "./parts.ts";

export const themeRecordSchema = z
  .strictObject({
    id: text("Identyfikator tematu"),
    name: text("Nazwa tematu"),
    description: maybeText("Co redakcja zalicza do tego tematu"),
    proposalCount: z.int().describe("Liczba propozycji"),
    ...recordFields,
  })
  .describe("Temat nadawany przez redakcję");

export const sphereRecordSchema = z
  .strictObject({
    id: text("Punkt art. 4 ust. 1 ustawy"),
    name: text("Brzmienie punktu w ustawie"),
    meetingCount: z.int().describe("Liczba spotkań, których dotyczy"),
    proposalCount: z.int().describe("Liczba propozycji z tych spotkań"),
    law: text("Ustawa i miejsce jej ogłoszenia"),
    ...recordFields,
  })
  .describe("Sfera zadań publicznych");

export function toThemeRecord(theme: Theme, edition: Edition): z.output<typeof themeRecordSchema> {
  const { id, name, description = null } = theme;
  return {
    ...{ id, name, description },
    proposalCount: edition.portal.index.proposalsByTheme.get(id)?.length ?? 0,
    ...toRecordFields(edition, themePath(id), `themes/${id}.yaml`),
  };
}

/** A sphere that no meeting has dealt with has no page of its own; its address is the list's. */
export function toSphereRecord({ id, name }: Sphere, edition: Edition): z.output<typeof sphereRecordSchema> {
  const { meetingsBySphere, proposalsBySphere } = edition.portal.index;
  const meetings = meetingsBySphere.get(id);
  return {
    ...{ id, name, meetingCount: meetings?.length ?? 0 },
    proposalCount: proposalsBySphere.get(id)?.length ?? 0,
    law: edition.portal.law,
    ...toRecordFields(edition, meetings === undefined ? sections.spheres : spherePath(id), "spheres.yaml"),
  };
}
