import { pathToFileURL } from "node:url";
import type { LanguageServer } from "./language-server.ts";

/** Opens a text in an editor; `‸` in it is where the cursor stands. */
export function openDocument(server: LanguageServer, { path, language, text }: Written) {
  const cursor = text.indexOf("‸");
  const whole = cursor === -1 ? text : text.slice(0, cursor) + text.slice(cursor + 1);
  const uri = pathToFileURL(path).href;
  const published = server.hear("textDocument/publishDiagnostics", uri);
  server.tell("textDocument/didOpen", {
    textDocument: { uri, languageId: language, version: 1, text: whole },
  });
  const where = { textDocument: { uri }, position: toPosition(whole, Math.max(cursor, 0)) };
  return {
    /** What is offered at the cursor, with its explanation. */
    async complete(): Promise<ReadonlyMap<string, string>> {
      const answer = (await server.ask("textDocument/completion", where)) as Completion | null;
      return new Map((answer?.items ?? []).map(({ label, documentation }) => [label, toText(documentation)]));
    },
    /** What is told of the word at the cursor. */
    async explain(): Promise<string> {
      const answer = (await server.ask("textDocument/hover", where)) as { contents: Explanation } | null;
      return toText(answer?.contents);
    },
    /** What is underlined, with its words, where the server tells it when it is asked. */
    async judge(): Promise<readonly string[]> {
      const answer = await server.ask("textDocument/diagnostic", { textDocument: { uri } });
      return (answer as { items: readonly Finding[] }).items.map(formatFinding);
    },
    /** The same where the server tells it by itself. */
    async hearJudgement(): Promise<readonly string[]> {
      const { diagnostics } = (await published) as { diagnostics: readonly Finding[] };
      return diagnostics.map(formatFinding);
    },
  };
}

function formatFinding({ range: { start }, message }: Finding): string {
  return `${start.line + 1}:${start.character + 1} ${message}`;
}

function toPosition(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function toText(explanation: Explanation | undefined): string {
  return typeof explanation === "object" ? explanation.value : (explanation ?? "");
}

type Explanation = string | { readonly value: string };

interface Completion {
  readonly items: readonly { readonly label: string; readonly documentation?: Explanation }[];
}

interface Finding {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

interface Written {
  readonly path: string;
  readonly language: "mdx" | "yaml";
  readonly text: string;
}
