import { z } from "zod";
import { sections } from "../../domain/addresses.ts";
import type { GlossaryTerm } from "../../domain/glossary.ts";
import type { Edition } from "../edition.ts";
import { maybeText, recordFields, text, toRecordFields } from "./parts.ts";

export const glossaryRecordSchema = z
  .strictObject({
    id: text("Identyfikator hasła"),
    term: text("Hasło"),
    forms: z.array(text("Nazwa")).describe("Inne nazwy tego samego w dokumentach"),
    definition: text("Wyjaśnienie prostym językiem (Markdown)"),
    basis: maybeText("Przepis, z którego wynika wyjaśnienie"),
    ...recordFields,
  })
  .describe("Hasło słownika wyrazów z dokumentów");

export type GlossaryRecord = z.output<typeof glossaryRecordSchema>;

export function toGlossaryRecord(entry: GlossaryTerm, edition: Edition): GlossaryRecord {
  const { id, term, forms, definition, basis = null } = entry;
  return {
    ...{ id, term, forms: [...forms], definition, basis },
    ...toRecordFields(edition, `${sections.glossary}#${id}`, "glossary.yaml"),
  };
}
