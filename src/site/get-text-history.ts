import type { TextHistory } from "../domain/history/text-history.ts";
import { facts } from "./facts.ts";

/** How the texts of all proposals changed. */
export function getTextHistory(): TextHistory {
  return facts.history;
}
