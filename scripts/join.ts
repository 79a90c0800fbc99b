import { formatCount } from "../src/polish/plural.ts";
import { readJoinOptions } from "./join-options.ts";
import { joinParts } from "./parts/join-parts.ts";
import { toProgress } from "./progress.ts";
import { shownFolder } from "./report.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const wish = readJoinOptions(process.argv.slice(2));
  const progress = toProgress();
  const { size } = await joinParts(wish, progress).finally(progress.end);
  const parts = formatCount(wish.parts.length, ["części", "części", "części"]);
  const files = formatCount(size, ["plik", "pliki", "plików"]);
  console.log(`Złożono portal z ${parts}: ${shownFolder(wish.out)} (${files})`);
});
