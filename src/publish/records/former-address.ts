import { z } from "zod";
import { addressKinds } from "../../domain/address-kind.ts";
import { pathByKind } from "../../domain/addresses.ts";
import type { Redirect } from "../../domain/portal.ts";
import type { Withdrawal } from "../../domain/withdrawal.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { recordFields, text, toRecordFields, webAddress } from "./parts.ts";

const kind = z.enum(addressKinds).describe("Rodzaj wpisu");

export const withdrawalRecordSchema = z
  .strictObject({
    id: text("Identyfikator: rodzaj/identyfikator wpisu"),
    kind,
    entry: text("Identyfikator, który wpis miał"),
    date: z.iso.date().describe("Dzień wycofania"),
    reason: text("Dlaczego wpis wycofano (Markdown)"),
    ...recordFields,
  })
  .describe("Wpis, który był opublikowany i został wycofany");

export type WithdrawalRecord = z.output<typeof withdrawalRecordSchema>;

export const redirectRecordSchema = z
  .strictObject({
    id: text("Identyfikator: rodzaj/dawny identyfikator wpisu"),
    kind,
    from: text("Identyfikator, który był kiedyś"),
    to: text("Identyfikator, który jest teraz"),
    formerPage: webAddress("Dawny adres strony"),
    ...recordFields,
  })
  .describe("Dawny adres wpisu i ten, który ma teraz");

export type RedirectRecord = z.output<typeof redirectRecordSchema>;

export function toWithdrawalRecord(
  { kind: ofKind, id, date, reason }: Withdrawal,
  edition: Edition,
): WithdrawalRecord {
  return {
    ...{ id: `${ofKind}/${id}`, kind: ofKind, entry: id, date, reason },
    ...toRecordFields(edition, pathByKind[ofKind](id), "withdrawn.yaml"),
  };
}

export function toRedirectRecord({ kind: ofKind, from, to }: Redirect, edition: Edition): RedirectRecord {
  const toPath = pathByKind[ofKind];
  return {
    ...{ id: `${ofKind}/${from}`, kind: ofKind, from, to },
    formerPage: toAbsolute(edition, toPath(from)),
    ...toRecordFields(edition, toPath(to), "redirects.yaml"),
  };
}
