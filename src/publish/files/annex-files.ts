import { annexFilePath, annexPath } from "../../domain/addresses.ts";
import { toAnnex } from "../../domain/annex.ts";
import { toAnnexCsv } from "../annex-csv.ts";
import { type AnnexWords, toAnnexDocx, toAnnexWords } from "../annex-docx.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import type { Platform, PortalFile } from "./portal-file.ts";

/** The annex of each programme. */
export function* listAnnexFiles(edition: Edition, platform: Platform): Generator<PortalFile> {
  const { portal } = edition;
  for (const programme of portal.programmes) {
    const address = toAbsolute(edition, annexPath(programme.id));
    const csv = annexFilePath(programme.id, "csv");
    yield { path: csv, toBody: () => toAnnexCsv(toAnnex(programme, portal)) };
    const docx = annexFilePath(programme.id, "docx");
    const toWords = (): AnnexWords => toAnnexWords(toAnnex(programme, portal), address);
    yield {
      path: docx,
      toBody: () => toAnnexDocx(toWords(), platform),
      madeOf: () => JSON.stringify(toWords()),
    };
  }
}
