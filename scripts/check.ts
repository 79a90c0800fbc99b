import { formatCount } from "../src/polish/plural.ts";
import { loadPortal } from "./load-portal.ts";
import { readOptions } from "./options.ts";
import { readSynonyms } from "./search/read-synonyms.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(() => {
  const options = readOptions(process.argv.slice(2));
  const { portal } = loadPortal(options);
  readSynonyms(options.content);
  const meetings = formatCount(portal.meetings.length, ["spotkanie", "spotkania", "spotkań"]);
  const proposals = formatCount(portal.proposals.length, ["propozycja", "propozycje", "propozycji"]);
  console.log(`Treść jest w porządku: ${meetings}, ${proposals}.`);
});
