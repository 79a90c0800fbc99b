import type { Root } from "mdast";
import type { ComponentRules } from "./components.ts";
import type { ProseKind } from "./parse.ts";
import type { ProseProblemCode } from "./problems.ts";

/** What a rule has found: the place is an offset in the source. */
export interface Finding {
  readonly code: ProseProblemCode;
  readonly offset: number;
  readonly detail?: string;
}

/** What a rule looks at. */
export interface Examined {
  readonly tree: Root;
  readonly source: string;
  readonly kind: ProseKind;
  readonly components: ComponentRules;
}

export type Rule = (examined: Examined) => Finding[];
