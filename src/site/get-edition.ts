import type { Edition } from "../publish/edition.ts";
import { getBody, getPortal } from "./get-portal.ts";
import { getRecordDates } from "./get-record-dates.ts";
import { getTextHistory } from "./get-text-history.ts";

/** The portal at its public address; one object a build, so that what is made of it can be remembered. */
export function getEdition(): Edition {
  const portal = getPortal();
  if (edition?.portal !== portal) {
    const { origin } = new URL(import.meta.env.SITE);
    const historyOf: Edition["historyOf"] = (key) => getTextHistory(key);
    const bodyOf: Edition["bodyOf"] = (file) => getBody(portal, file);
    edition = { portal, origin, datesOf: getRecordDates, historyOf, bodyOf, toldOf, firstIdOf };
  }
  return edition;
}

// Pages tell of no news, so they are spared reading when it came and what it was called.
const toldOf = (): undefined => undefined;
const firstIdOf: Edition["firstIdOf"] = (_kind, id) => id;

let edition: Edition | undefined;
