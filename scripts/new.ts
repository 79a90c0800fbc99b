import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { readEntry } from "../src/entries/read-entry.ts";
import { skeletonQuestions, toSkeleton, type SkeletonKind } from "../src/entries/skeleton.ts";
import { ask } from "./ask.ts";
import { readKnownContent } from "./known-content.ts";
import { refuseId, refuseMeetingId } from "./meeting-id.ts";
import { refuseTakenName, refuseUnfitMeeting, similarNames } from "./new-entry.ts";
import { readNewOptions, type NewOptions } from "./new-options.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";
import { writeFiles } from "./write-files.ts";
import { formatWritten } from "./written-files.ts";

await runCommand(async () => {
  const { kind, values } = readNewOptions(process.argv.slice(2));
  const content = resolve(values["content"] ?? "content");
  if (!existsSync(content))
    throw new UserMistake(`nie ma katalogu treści: ${content}; podaj właściwy po --content`);
  const known = readKnownContent(content);
  const answers = await answersFor(kind, values);
  const wish = { kind, answers, id: values["id"] };
  if (kind === "meeting") refuseUnfitMeeting(wish, known);
  refuseTakenName(wish, known);
  const skeleton = toSkeleton(kind, answers, values["id"]);
  const id = values["id"] ?? basename(skeleton.path).replace(/\.\w+$/, "");
  if (kind === "meeting") refuseMeetingId("--id", id);
  else refuseId("--id", id);
  refuseInvalid(skeleton);
  writeFiles(content, [skeleton], { isForced: false, howElse: "Podaj inny identyfikator (--id)." });
  console.log([formatWritten(content, [skeleton.path]), ...similarNames(wish, known)].join("\n"));
});

async function answersFor(
  kind: SkeletonKind,
  values: NewOptions["values"],
): Promise<Readonly<Record<string, string>>> {
  const questions = skeletonQuestions[kind];
  const empty = questions.find(({ flag }) => values[flag]?.trim() === "");
  if (empty) throw new UserMistake(`--${empty.flag}: brakuje odpowiedzi na pytanie „${empty.question}”`);
  const open = questions.filter(({ flag }) => values[flag] === undefined);
  const asked = await ask(open.map(({ question }) => question));
  return Object.fromEntries(
    questions.map((question) => [
      question.flag,
      values[question.flag]?.trim() ?? asked[open.indexOf(question)] ?? "",
    ]),
  );
}

/** An answer that the model does not allow is told before anything is written. */
function refuseInvalid({ path, text }: { path: string; text: string }): void {
  const read = readEntry({ path, bytes: new TextEncoder().encode(text) });
  if (read === undefined) throw new UserMistake(`Niczego nie zapisano: ${path} nie jest miejscem na treść.`);
  if (read.problems.length > 0)
    throw new UserMistake(
      ["Niczego nie zapisano.", ...read.problems.map(({ message }) => message)].join("\n"),
    );
}
