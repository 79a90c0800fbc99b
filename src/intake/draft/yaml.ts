import { findPersonalData } from "../../domain/personal-data.ts";

/** A scalar for YAML: plain where that is safe, in quotation marks otherwise; it ends its line. */
export function yamlText(text: string): string {
  return withOpenWaiver(toScalar(text), text);
}

function toScalar(text: string): string {
  const isPlain =
    /^[\p{L}][^\n]*$/u.test(text) &&
    !/: |\s#|:$|^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text) &&
    !/^\p{L}+:/u.test(text) &&
    !/\s$/u.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** A field whose text may be long: a literal block, indented below its key. */
export function yamlBlock(key: string, text: string, indent: string): string[] {
  const lines = text.split("\n").map((line) => (line === "" ? "" : `${indent}  ${line}`));
  return [withOpenWaiver(`${indent}${key}: |-`, text), ...lines];
}

/** A comment after a value. */
export function withComment(line: string, comment: string): string {
  return `${line} # ${comment}`;
}

/** A line of YAML; where its text has data that look like a person's, a human has to say why they are public. */
function withOpenWaiver(line: string, text: string): string {
  return findPersonalData(text).length > 0 ? withComment(line, openWaiver) : line;
}

/** The inside of a comment that leaves to a human whether data may stay. */
export const openWaiver = "dane-jawne: TODO: usuń te dane albo wpisz, dlaczego są jawne";

/** The lines of one member of a list. */
export function listItem(lines: readonly string[], indent: string): string[] {
  return lines.map((line, index) => (line === "" ? "" : `${indent}${index === 0 ? "- " : "  "}${line}`));
}

/** A value that waits for a human. */
export function todo(hint: string): string {
  return JSON.stringify(`TODO: ${hint}`);
}
