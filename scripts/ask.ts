import { createInterface } from "node:readline/promises";
import { UserMistake } from "./user-mistake.ts";

/** Asks questions on the terminal, one after another; no answer is a mistake that ends the command. */
export async function ask(questions: readonly string[]): Promise<string[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: string[] = [];
  try {
    for (const question of questions) {
      process.stderr.write(`${question} `);
      const { value } = (await lines.next()) as { value?: string };
      if (!process.stdin.isTTY) process.stderr.write("\n");
      const answer = (value ?? "").trim();
      if (answer === "") throw new UserMistake("Bez odpowiedzi nie ma co robić. Niczego nie zapisano.");
      answers.push(answer);
    }
  } finally {
    terminal.close();
  }
  return answers;
}
