import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isIdentifier } from "../src/domain/identifier.ts";
import { readEntry } from "../src/entries/read-entry.ts";
import { skeletonKinds, skeletonQuestions, toSkeleton, type SkeletonKind } from "../src/entries/skeleton.ts";
import { ask } from "./ask.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";
import { writeFiles } from "./write-files.ts";

await runCommand(async () => {
  const { kind, values } = readNewOptions(process.argv.slice(2));
  const answers: Record<string, string> = {};
  for (const { flag, question } of skeletonQuestions[kind])
    answers[flag] = values[flag] ?? (await ask(question));
  const skeleton = toSkeleton(kind, answers, values["id"]);
  const id = skeleton.path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  if (!isIdentifier(id))
    throw new UserMistake(
      `Identyfikator „${id}” może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki; podaj inny po --id.`,
    );
  refuseInvalid(skeleton);
  writeFiles(resolve(values["content"] ?? "content"), [skeleton], { force: false });
  console.log(`Zapisano szkic: content/${skeleton.path}\nUzupełnij go i sprawdź treść: npm run check`);
});

/** An answer that the model does not allow is told before anything is written. */
function refuseInvalid({ path, text }: { path: string; text: string }): void {
  const problems = readEntry({ path, bytes: new TextEncoder().encode(text) })?.problems ?? [];
  if (problems.length > 0)
    throw new UserMistake(["Niczego nie zapisano.", ...problems.map(({ message }) => message)].join("\n"));
}

function readNewOptions(args: readonly string[]): {
  kind: SkeletonKind;
  values: Readonly<Record<string, string | undefined>>;
} {
  try {
    const flags = [
      "id",
      "content",
      ...Object.values(skeletonQuestions).flatMap((questions) => questions.map(({ flag }) => flag)),
    ];
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: "string" as const }]));
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const kind = skeletonKinds.find((name) => name === positionals[0]);
    if (kind === undefined || positionals.length > 1) throw new Error("kind");
    return { kind, values };
  } catch {
    throw new UserMistake(
      "Użycie: npm run new -- meeting|organization|office|theme [--id <identyfikator>] [--content <katalog>]\n" +
        "  meeting: --title, --date, --unit, --programme; organization i theme: --name; office: --name, --kind",
    );
  }
}
