import type { APIRoute, GetStaticPaths } from "astro";
import { type CalendarHead, listCalendars, toCalendarFile } from "../../publish/calendars/calendars.ts";
import { getEdition } from "../../site/get-edition.ts";

export const getStaticPaths = (async () =>
  listCalendars(await getEdition()).map((calendar) => ({
    params: { path: calendar.path },
    props: { calendar },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ calendar: CalendarHead }> = async ({ props }) =>
  new Response(toCalendarFile(props.calendar, await getEdition()), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
