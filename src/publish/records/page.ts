import { z } from "zod";
import { pagePath } from "../../domain/addresses.ts";
import type { Page } from "../../domain/page.ts";
import { toTextsOfBody } from "../bodies.ts";
import type { Edition } from "../edition.ts";
import { recordFields, text, toRecordFields } from "./parts.ts";

export const pageRecordSchema = z
  .strictObject({
    id: text("Identyfikator strony"),
    title: text("Tytuł strony"),
    description: text("Jedno zdanie o stronie"),
    text: text("Słowa strony, bez znaczników"),
    markdown: text("To samo tak, jak zapisała redakcja: Markdown ze wstawkami portalu"),
    ...recordFields,
  })
  .describe("Strona informacyjna portalu");

export type PageRecord = z.output<typeof pageRecordSchema>;

export function toPageRecord({ id, title, description }: Page, edition: Edition): PageRecord {
  const file = `pages/${id}.mdx`;
  const { plain, markdown } = toTextsOfBody(file, edition);
  return {
    ...{ id, title, description, text: plain, markdown },
    ...toRecordFields(edition, pagePath(id), file),
  };
}
