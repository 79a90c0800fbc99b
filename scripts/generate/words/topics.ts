import { cityTopics } from "./topics-of-the-city.ts";
import { peopleTopics } from "./topics-of-people.ts";

/** Matters about which organisations ask. */
export const topics: readonly Topic[] = [...peopleTopics, ...cityTopics];

export interface Topic {
  readonly theme: string;
  readonly name: string;
  readonly spheres: readonly string[];
  /** Those whom it concerns, in the genitive plural, with a bar between them. */
  readonly people: string;
  /** What can be asked for: its genitive and its accusative. */
  readonly things: readonly string[];
}
