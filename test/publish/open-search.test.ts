import { expect, test } from "vitest";
import { toOpenSearchDescription } from "../../src/publish/open-search.ts";

test("a browser is told where to search, in well-formed XML", () => {
  const description = toOpenSearchDescription({
    name: "Głos & <Echo> miasta nad rzeką",
    city: "Łąkowo",
    address: "https://przyklad.pl/",
    searchPath: "/szukaj/",
  });
  expect(description).toContain("<ShortName>Głos &amp; &lt;Echo&gt; mi</ShortName>");
  expect(description).toContain('template="https://przyklad.pl/szukaj/?q={searchTerms}"');
});
