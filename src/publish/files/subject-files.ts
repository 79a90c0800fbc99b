import { annexFilePath, annexPath, oEmbedPath } from "../../domain/addresses.ts";
import { toAnnex } from "../../domain/annex.ts";
import { toAnnexCsv } from "../annex-csv.ts";
import { type AnnexWords, toAnnexDocx, toAnnexWords } from "../annex-docx.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { toOEmbed } from "../embeds/oembed.ts";
import { toJson } from "../formats/json.ts";
import type { Platform, PortalFile } from "./portal-file.ts";

/** What stands beside single pages: the annex of a programme, and how a proposal is embedded. */
export function* listSubjectFiles(edition: Edition, platform: Platform): Generator<PortalFile> {
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
  for (const proposal of portal.proposals) {
    yield { path: oEmbedPath(proposal.key), toBody: () => toJson(toOEmbed(proposal, edition)) };
  }
}
