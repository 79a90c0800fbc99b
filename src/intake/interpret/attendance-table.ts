import { isTable } from "../document.ts";
import { flatten } from "../repair.ts";
import { columnRoles, headerRole } from "./columns.ts";
import { toGrid } from "./grid.ts";
import { beginsAsOrganization } from "./names.ts";
import type { OrganizationList } from "./attendance.ts";
import type { Block } from "../document.ts";
import type { GridRow } from "./grid.ts";

/** The organisations of a table that lists who came: a column under their heading that holds mostly their names. */
export function findAttendanceTable(blocks: readonly Block[]): OrganizationList | undefined {
  for (const [index, table] of blocks.filter(isTable).entries()) {
    const members = organizationColumn(toGrid(table));
    const named = members.filter(beginsAsOrganization);
    if (named.length > 0 && named.length >= members.length / 2)
      return { members, where: `tabela ${index + 1}` };
  }
  return undefined;
}

function organizationColumn(rows: readonly GridRow[]): string[] {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const texts = textsOf(row);
    // A table of proposals names its proposers, not who came.
    if (columnRoles(texts) !== undefined) return [];
    const column = texts.findIndex((text) => headerRole(text) === "proposers" && !beginsAsOrganization(text));
    if (column >= 0) return rows.slice(at + 1).flatMap((below) => textsOf(below)[column] || []);
  }
  return [];
}

function textsOf({ cells }: GridRow): string[] {
  return cells.map((cell) => flatten((cell?.cell.paragraphs ?? []).map(({ text }) => text).join(" ")));
}
