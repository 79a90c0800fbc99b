import { measureCoverage } from "./coverage.ts";
import { findDoubts } from "./doubts.ts";
import { IntakeFailure } from "./failure.ts";
import { interpretMeeting } from "./interpret/meeting.ts";
import { readDocument } from "./read.ts";
import type { Coverage } from "./coverage.ts";
import type { Doubt } from "./doubts.ts";
import type { ExtractedMeeting } from "./interpret/meeting.ts";
import type { Sphere } from "./interpret/scope.ts";

export interface ImportedDocument {
  readonly meeting: ExtractedMeeting;
  readonly doubts: readonly Doubt[];
  readonly coverage: Coverage;
}

/** Reads a document from its bytes to a meeting, with what was unsure and what was left out. */
export async function importDocument(
  bytes: Uint8Array,
  spheres: readonly Sphere[],
): Promise<ImportedDocument> {
  const document = await readDocument(bytes);
  const meeting = interpretMeeting(document, spheres);
  if (meeting.proposals.length === 0) throw new IntakeFailure(noTable);
  return { meeting, doubts: findDoubts(document, meeting), coverage: measureCoverage(document, meeting) };
}

const noTable =
  "W dokumencie nie ma tabeli propozycji (z kolumnami na propozycję i na stanowisko), więc nie ma czego przenieść. " +
  "Sprawdź, czy to na pewno podsumowanie spotkania, a nie np. zaproszenie.";
