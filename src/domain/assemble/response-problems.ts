import { includesPassage } from "../../prose/passage.ts";
import type { CommitmentData } from "../commitment.ts";
import { type Problem, toProblem } from "../problem.ts";
import { remember } from "../remember.ts";
import type { ResponseData } from "../response.ts";
import { requiredDetail, stances } from "../stance.ts";
import type { ProposalPlace } from "./proposal-problems.ts";
import { findUnknown, type Register } from "./register.ts";
import { findTermProblems } from "./term-problems.ts";

/** What an editor reads into a response must rest on the response's own words. */
export function findResponseProblems(
  { meeting, proposal, path }: ProposalPlace,
  register: Register,
): readonly Problem[] {
  const { response } = proposal;
  if (response === undefined) return [];
  const at: ResponsePlace = { file: meeting.file, path: [...path, "response"], response };
  const unit = { id: response.unit?.office, place: { file: at.file, path: [...at.path, "unit", "office"] } };
  return [
    ...findUnknown("office", unit, register),
    ...findDateProblems(at, meeting.data.date),
    ...(response.stance === "no-answer" ? findSilenceProblems(at) : findReadingProblems(at)),
    ...response.commitments.flatMap((commitment, index) => [
      ...findCommitmentProblems(at, commitment, index),
      ...findTermProblems(at, { commitment, index, meeting: meeting.data.date }),
    ]),
  ];
}

function findDateProblems(
  { file, path, response }: ResponsePlace,
  meeting: string | undefined,
): readonly Problem[] {
  const { date } = response;
  if (date === undefined || meeting === undefined || date >= meeting) return [];
  return [toProblem("response-before-meeting", { file, path: [...path, "date"] }, { date, meeting })];
}

function findSilenceProblems({ file, path, response }: ResponsePlace): readonly Problem[] {
  const words = (["text", "detail", "evidence"] as const).find((field) => response[field] !== undefined);
  const field = words ?? (response.commitments.length > 0 ? "commitments" : undefined);
  return field === undefined ? [] : [toProblem("text-without-answer", { file, path: [...path, field] }, {})];
}

function findReadingProblems({ file, path, response }: ResponsePlace): readonly Problem[] {
  const stance = stances[response.stance].label;
  const detail = requiredDetail(response.stance);
  const place = { file, path: [...path, "stance"] };
  return [
    ...(response.text === undefined ? [toProblem("missing-response-text", place, { stance })] : []),
    ...(response.evidence === undefined ? [toProblem("missing-evidence", place, { stance })] : []),
    ...(detail !== undefined && response.detail === undefined
      ? [toProblem("missing-detail", place, { stance, detail })]
      : []),
    ...findInvention("evidence-not-verbatim", response, {
      passage: response.evidence,
      place: { file, path: [...path, "evidence"] },
    }),
    ...findInvention("detail-not-verbatim", response, {
      passage: response.detail,
      place: { file, path: [...path, "detail"] },
    }),
  ];
}

function findCommitmentProblems(
  { file, path, response }: ResponsePlace,
  commitment: CommitmentData,
  index: number,
): readonly Problem[] {
  const at = [...path, "commitments", index];
  const { due } = commitment;
  const fields = due && (["date", "month", "year"] as const).filter((field) => due[field] !== undefined);
  const isTwin = response.commitments.findIndex(({ id }) => id === commitment.id) < index;
  return [
    ...(isTwin
      ? [
          toProblem(
            "duplicate-id",
            { file, path: [...at, "id"] },
            { id: commitment.id, other: "zapowiedź wyżej w tej odpowiedzi" },
          ),
        ]
      : []),
    ...(fields === undefined || fields.length === 1
      ? []
      : [toProblem("ambiguous-due", { file, path: [...at, "due"] }, { fields })]),
    ...findInvention("evidence-not-verbatim", response, {
      passage: commitment.evidence,
      place: { file, path: [...at, "evidence"] },
    }),
    ...findInvention("due-not-verbatim", response, {
      passage: due?.asWritten,
      place: { file, path: [...at, "due", "asWritten"] },
    }),
  ];
}

function findInvention(
  code: "evidence-not-verbatim" | "detail-not-verbatim" | "due-not-verbatim",
  response: ResponseData,
  claim: {
    readonly passage: string | undefined;
    readonly place: { file: string; path: (string | number)[] };
  },
): readonly Problem[] {
  const { passage, place } = claim;
  if (passage === undefined || !inventionsOf(response).has(passage)) return [];
  return [toProblem(code, place, { passage })];
}

/** The passages on which readings and commitments of a response rest and which its text does not hold. */
const inventionsOf = remember(
  ({ text, evidence, detail, commitments }: ResponseData): ReadonlySet<string> =>
    new Set(
      [evidence, detail, ...commitments.flatMap((one) => [one.evidence, one.due?.asWritten])].flatMap(
        (passage) =>
          passage === undefined || text === undefined || includesPassage(text, passage) ? [] : [passage],
      ),
    ),
);

export interface ResponsePlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly response: ResponseData;
}
