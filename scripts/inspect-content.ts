import { checkContent, type ContentCheck } from "../src/entries/check-content.ts";
import type { ContentFile, LocatedProblem } from "../src/entries/content-file.ts";
import { toReading } from "../src/entries/read-again.ts";
import { readYaml } from "../src/entries/yaml-source.ts";
import { findGaps, type Gap } from "../src/domain/settings.ts";
import { readAsOf } from "./as-of.ts";
import { digestFiles, readContentFolder } from "./content-folder.ts";
import type { FaultlessFiles } from "./faultless-files.ts";
import type { FormerReadings } from "./former-readings.ts";
import { readPublicFiles } from "./public-files.ts";

/**
 * Reads and checks a content folder: everything that is wrong, and the facts that its publisher still owes. That
 * nothing is dated ahead is tested only where the clock is told, which a build never does: the same content must build
 * today and tomorrow alike. Content that is committed may be of the day of its last commit, whatever the clock says.
 */
export function inspectContent(content: string, look: Look = {}): Inspection {
  const { read = readContentFolder, clock, faultless, readings } = look;
  const files = read(content);
  const { publicFiles, problems: inPublic } = readPublicFiles();
  const asOf = readAsOf(content);
  const today = clock !== undefined && asOf !== undefined && asOf > clock ? asOf : clock;
  const known = { isKnown: faultless?.isKnown, recall: readings?.recall };
  const check = checkContent(files, { asOf, today, publicFiles, ...known });
  const sound = files.filter(({ path }) => check.faultless.has(path));
  faultless?.keep(sound);
  readings?.keep(sound, (file) => toReading(file, known));
  const gaps = check.portal === undefined ? [] : findGaps(check.portal.settings);
  return {
    ...check,
    portal: inPublic.length > 0 ? undefined : check.portal,
    problems: [...check.problems, ...inPublic],
    digest: digestFiles(files),
    gaps: gaps.map((gap) => ({ ...gap, problem: toProblem(gap, files) })),
  };
}

export interface Look {
  /** How the files are read, where not plainly. */
  readonly read?: typeof readContentFolder | undefined;
  /** The present day in Poland, for those who check and do not build. */
  readonly clock?: string | undefined;
  /** What is known of files that then need not be looked through again. */
  readonly faultless?: FaultlessFiles | undefined;
  /** What was made of them. */
  readonly readings?: FormerReadings | undefined;
}

export interface Inspection extends ContentCheck {
  readonly gaps: readonly (Gap & { readonly problem: LocatedProblem })[];
  /** Of the files that were read. */
  readonly digest: string;
}

function toProblem({ field, label }: Gap, files: readonly ContentFile[]): LocatedProblem {
  const settings = files.find(({ path }) => path === "portal.yaml");
  const yaml = readYaml("portal.yaml", new TextDecoder().decode(settings?.bytes));
  const message = `Przed publikacją prowadzący musi podać: ${label} (${field}).`;
  return { code: "missing-fact", file: "portal.yaml", ...yaml.positionOf(field.split(".")), message };
}
