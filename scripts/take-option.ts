/** Takes an option that one command has for itself, `--since x` or `--since=x`, from among those that all have. */
export function takeOption(args: readonly string[], name: string): TakenOption {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return { isThere: false, value: undefined, rest: args };
  const isJoined = args[at] !== name;
  const value = isJoined ? args[at]?.slice(name.length + 1) : args[at + 1];
  const isTold = value !== undefined && value.trim() !== "" && !value.startsWith("--");
  return { isThere: true, value: isTold ? value : undefined, rest: args.toSpliced(at, isJoined ? 1 : 2) };
}

interface TakenOption {
  readonly isThere: boolean;
  /** Undefined where none is told, or it looks like the next option. */
  readonly value: string | undefined;
  readonly rest: readonly string[];
}
