import type { TextHistory } from "../domain/history/text-history.ts";
import { recollection } from "./facts.ts";

/** How the texts of all proposals changed. */
export function getTextHistory(): TextHistory {
  return recollection.history;
}
