import type { Operator } from "./operator.ts";
import { bodyOperators } from "./operators/bodies.ts";
import { keyOperators } from "./operators/keys.ts";
import { referenceOperators } from "./operators/references.ts";
import { signOperators } from "./operators/signs.ts";
import { valueOperators } from "./operators/values.ts";
import { yamlOperators } from "./operators/yaml.ts";

export const operators: readonly Operator[] = [
  ...yamlOperators,
  ...valueOperators,
  ...keyOperators,
  ...referenceOperators,
  ...signOperators,
  ...bodyOperators,
];
