import { relative } from "node:path";
import { formatCount } from "../src/polish/plural.ts";
import { readWish } from "./generate/wish.ts";
import { writeContent } from "./generate/write-content.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(() => {
  const { out, ...wish } = readWish(process.argv.slice(2));
  const count = formatCount(writeContent(out, wish), ["plik", "pliki", "plików"]);
  console.log(
    `Zapisano ${count}. Sprawdzenie: npm run check -- --content ${relative(process.cwd(), out) || "."}`,
  );
});
