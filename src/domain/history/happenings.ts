import { commitmentFragment } from "../addresses.ts";

/** What an answer with a date of its own is called among all that happens to a proposal. For ever, as all such names. */
export const positionName = (date: string): string => `stanowisko-${date}`;

/** What the words about a commitment are called, each told from another of one day that finds the same. */
export function toUpdateNames(commitment: string, updates: readonly Finding[]): readonly string[] {
  return updates.map(({ date, state }, index) => {
    const same = updates.slice(0, index).filter((other) => other.date === date && other.state === state);
    const rank = same.length === 0 ? "" : `-${same.length + 1}`;
    return `${commitmentFragment(commitment)}-${date}-${state}${rank}`;
  });
}

/** When something came to the portal, as the history of the content remembers it. */
export interface Told {
  /** Greater for what came later; what comes now is greater than all that was there. */
  readonly order: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** When everything came that feeds tell of. What no commit holds yet is missing. */
export interface ToldRegister {
  /** By the path of a file: of what was there from its first version, which is the only one. */
  readonly files: Readonly<Record<string, Told>>;
  /** By name, with the key of its proposal or meeting and "#" before it; of a proposal itself by its key. */
  readonly names: Readonly<Record<string, Told>>;
}

interface Finding {
  readonly date: string;
  readonly state: string;
}
