import { createInterface } from "node:readline/promises";
import { UserMistake } from "./user-mistake.ts";

/** Asks one question on the terminal; no answer is a mistake that ends the command. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<string>((done) => terminal.once("close", () => done("")));
    const answer = (await Promise.race([terminal.question(`${question} `), closed])).trim();
    if (answer === "") throw new UserMistake("Bez odpowiedzi nie ma co robić. Niczego nie zapisano.");
    return answer;
  } finally {
    terminal.close();
  }
}
