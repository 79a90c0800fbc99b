import { type ChainSuggestion, toChainSuggestions } from "../src/domain/chain-suggestions.ts";
import { proposalTitle } from "../src/domain/titles.ts";
import { formatCount } from "../src/polish/plural.ts";
import { findRaisedAgain } from "./index-search.ts";
import { loadPortal } from "./load-portal.ts";
import { readOptions } from "./options.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const { portal } = loadPortal(options);
  const raisedAgain = await findRaisedAgain(portal, options.content);
  console.log(formatSuggestions(toChainSuggestions(portal, raisedAgain)));
});

function formatSuggestions(suggestions: readonly ChainSuggestion[]): string {
  if (suggestions.length === 0) return "Nie ma podobnych propozycji, których redakcja jeszcze nie połączyła.";
  const count = formatCount(suggestions.length, ["podpowiedź", "podpowiedzi", "podpowiedzi"]);
  const lines = suggestions.map(
    ({ later, earlier }) =>
      `${later.meeting.file}, propozycja ${later.id}: ${proposalTitle(later, 90)}\n  relatedTo: [${earlier.key}]   # ${proposalTitle(earlier, 90)}`,
  );
  return [`${count}. To tylko podobieństwo słów: o związku spraw decyduje redakcja.`, ...lines].join("\n\n");
}
