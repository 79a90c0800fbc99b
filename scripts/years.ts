import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContentFile } from "../src/entries/content-file.ts";
import { cutByYear } from "../src/entries/years/cut-by-year.ts";
import { toYearPlaces } from "../src/entries/years/year-places.ts";
import { readContentFolder } from "./content-folder.ts";
import { inspectContent } from "./inspect-content.ts";
import { formatProblems, shownFolder } from "./report.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";
import { readYearsOptions } from "./years-options.ts";

await runCommand(() => {
  const { content, wish } = readYearsOptions(process.argv.slice(2));
  const files = readContentFolder(content);
  const { portal, entries, problems } = inspectContent(content, { read: () => files });
  if (portal === undefined) throw new UserMistake(formatProblems(problems, shownFolder(content)));
  const places = toYearPlaces(portal);
  if (places === undefined) throw new UserMistake("żadne spotkanie nie ma daty, więc nie ma na co dzielić");
  if (wish === "list") return console.log(JSON.stringify(places.years));
  const { year: only, toAddress, out } = wish;
  const years = places.years.filter((year) => only === undefined || only === year);
  if (years.length === 0) throw new UserMistake(`--year: nie ma spotkań z roku „${only ?? ""}”`);
  for (const year of years) {
    write(join(out, year), cutByYear({ files, entries, portal }, { year, places, toAddress }));
    console.log(`${year}: ${shownFolder(join(out, year))}, ${toAddress(year)}`);
  }
});

function write(folder: string, files: readonly ContentFile[]): void {
  if (existsSync(folder)) throw new UserMistake(`--out: „${folder}” już jest; podaj nowy katalog`);
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
