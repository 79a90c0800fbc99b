import type { Portal } from "../../src/domain/portal.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";
import { showContent } from "../../src/site/checked-content.ts";
import { toBody } from "../body-of-file.ts";
import { toContentReader } from "../content-folder.ts";
import { openFaultlessFiles } from "../faultless-files.ts";
import { loadPortal } from "../load-portal.ts";
import { toPolishDay } from "../git/polish-day.ts";
import type { PortalOptions } from "../options.ts";

/** Checks the content again and again; hands what is in order to the pages, else throws with every problem told. */
export function toContentCheck(options: PortalOptions): () => Portal {
  const readAnew = toContentReader();
  const faultless = openFaultlessFiles();
  return () => {
    let files: readonly ContentFile[] = [];
    const read = (folder: string): readonly ContentFile[] => (files = readAnew(folder));
    const { portal } = loadPortal({ ...options, read, faultless, clock: toPolishDay(Date.now() / 1000) });
    const byPath = new Map(files.map((file) => [file.path, file]));
    showContent({ portal, bodyOf: (path) => toBody(byPath.get(path)?.bytes ?? new Uint8Array()) });
    process.env["POSTULAT_AS_OF"] = portal.asOf;
    return portal;
  };
}
