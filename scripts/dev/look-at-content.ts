import type { Portal } from "../../src/domain/portal.ts";
import { formatFileMistake } from "../file-mistake.ts";
import { UserMistake } from "../user-mistake.ts";

/** The portal of the content as it lies on the disk, or what authors have to mend first, in their words. */
export function lookAtContent(check: () => Portal): Portal | string {
  try {
    return check();
  } catch (error) {
    if (error instanceof UserMistake) return error.message;
    // Mostly a file that is just being saved: it calls again when it is there.
    return `Nie udało się odczytać treści: ${formatFileMistake(error) ?? String(error)}`;
  }
}
