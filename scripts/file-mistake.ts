/** What the file system refused, in a sentence; undefined where an error is about something else. */
export function formatFileMistake(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, port } = error as SystemError;
  const sentence = sentences.get(code);
  if (sentence === undefined) return formatFileMistake(error.cause);
  if (path !== undefined) return `„${path}”: ${sentence}`;
  return port === undefined ? sentence : `port ${port}: ${sentence}`;
}

const sentences: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "w tym miejscu leży już coś innego"],
  ["ENOTDIR", "na tej ścieżce leży plik, a miał być katalog"],
  ["EISDIR", "w tym miejscu leży katalog, a miał być plik"],
  ["EACCES", "brak uprawnień do tego miejsca"],
  ["EPERM", "system nie pozwala na tę zmianę"],
  ["EROFS", "ten dysk jest tylko do odczytu"],
  ["ENOSPC", "na dysku zabrakło miejsca"],
  ["EBUSY", "używa tego inny program albo jest to punkt montowania"],
]);

interface SystemError extends NodeJS.ErrnoException {
  readonly port?: number;
}
