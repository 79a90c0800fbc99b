import { type Edition, toAbsolute } from "./edition.ts";

export const securityTxtPath = "/.well-known/security.txt";

/**
 * RFC 9116: whom to tell of a hole. Undefined where the publisher has given nobody. It is good for a year from the day
 * to which the record is true, so that a portal that nobody keeps stops promising an answer.
 */
export function toSecurityTxt(edition: Edition): string | undefined {
  const { asOf, settings } = edition.portal;
  const { publisher, repository } = settings;
  const contacts = [publisher.email === null ? [] : [`mailto:${publisher.email}`], repository ?? []].flat();
  if (contacts.length === 0) return undefined;
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4, 8)}01T00:00:00Z`,
    "Preferred-Languages: pl, en",
    `Canonical: ${toAbsolute(edition, securityTxtPath)}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}
