/**
 * A document that cannot be read. The message is written for an editor, in Polish: what is wrong and how to mend it.
 * It is the only error that intake lets out.
 */
export class IntakeFailure extends Error {
  override readonly name = "IntakeFailure";
}

export function isIntakeFailure(error: unknown): error is IntakeFailure {
  return error instanceof IntakeFailure;
}
