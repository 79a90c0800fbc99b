import { meetingComponents, type ComponentRules } from "./components.ts";
import { findTooDeep } from "./depth.ts";
import { isWithoutMarkup } from "./markup.ts";
import { proseMessages, type ProseProblem } from "./problems.ts";
import type { Examined, Finding, Rule } from "./finding.ts";
import { parseTolerantly } from "./syntax-errors.ts";
import type { ProseKind } from "./parse.ts";
import { placesIn } from "./place.ts";
import { findAddressFaults } from "./rules/addresses.ts";
import { findHiddenCharacters } from "./rules/characters.ts";
import { findPrograms } from "./rules/code.ts";
import { findComponentFaults } from "./rules/components.ts";
import { findUnevenDelimiters } from "./rules/delimiter-rows.ts";
import { findDisguisedLinks } from "./rules/disguises.ts";
import { findUnknownEntities } from "./rules/entities.ts";
import { findHeadingFaults } from "./rules/headings.ts";
import { findLooseMarkup } from "./rules/loose-markup.ts";
import { findLostText } from "./rules/lost-text.ts";
import { findNesting } from "./rules/nesting.ts";
import { findReferenceFaults } from "./rules/references.ts";
import { findLostSigns } from "./rules/signs.ts";
import { findTabbedRows } from "./rules/tabbed-rows.ts";
import { findRaggedRows } from "./rules/tables.ts";

/**
 * Everything that a text may not hold, in the order of the text. Parses only and evaluates nothing. The first line and
 * column say where the text begins in its file; the column holds for every line, as in an indented YAML block.
 */
export function findProseProblems(source: string, options: GuardOptions): ProseProblem[] {
  const { kind, components = meetingComponents, firstLine = 1, firstColumn = 1 } = options;
  if (kind === "field" && isWithoutMarkup(source)) return [];
  return toProblems(source, findAll(source, kind, components)).map((problem) => ({
    ...problem,
    line: problem.line + firstLine - 1,
    column: problem.column + firstColumn - 1,
  }));
}

/** What the rules find in a tree that is parsed already. */
export function examine(examined: Examined): Finding[] {
  return rules.flatMap((rule) => rule(examined));
}

/** Findings as problems, in the order of the text. */
export function toProblems(source: string, findings: readonly Finding[]): ProseProblem[] {
  if (findings.length === 0) return [];
  const placeAt = placesIn(source);
  return [...findings]
    .sort((a, b) => a.offset - b.offset)
    .map(({ code, offset, detail = "" }) => ({
      code,
      ...placeAt(offset),
      message: proseMessages[code](detail),
    }));
}

export interface GuardOptions {
  readonly kind: ProseKind;
  readonly components?: ComponentRules;
  readonly firstLine?: number;
  readonly firstColumn?: number;
}

function findAll(source: string, kind: ProseKind, components: ComponentRules): Finding[] {
  const tooDeep = findTooDeep(source);
  if (tooDeep !== undefined) return [{ code: "too-deep", offset: tooDeep }];
  const { tree, findings } = parseTolerantly(source, kind);
  return tree ? [...findings, ...examine({ tree, source, kind, components })] : findings;
}

const rules: readonly Rule[] = [
  findHiddenCharacters,
  findPrograms,
  findComponentFaults,
  findNesting,
  findUnknownEntities,
  findLostSigns,
  findAddressFaults,
  findDisguisedLinks,
  findRaggedRows,
  findUnevenDelimiters,
  findTabbedRows,
  findLooseMarkup,
  findReferenceFaults,
  findHeadingFaults,
  findLostText,
];
