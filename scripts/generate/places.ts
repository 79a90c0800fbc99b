import { endings, stems } from "./words/places.ts";

/** An invented place, in the nominative; neighbouring numbers share neither stem nor ending. */
export function placeName(number: number): string {
  const all = stems.length * endings.length;
  const mixed = ((number % all) * 1009) % all;
  const stem = stems[mixed % stems.length] ?? "";
  return `${stem}${endings[Math.floor(mixed / stems.length)] ?? ""}`;
}
