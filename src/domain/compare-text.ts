/** The order of the code units: the same on every machine, of days and addresses as well as of identifiers. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
