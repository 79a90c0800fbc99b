/** What is wrong with the content as a page by itself, which looks for a better one again and again. */
export function formatReportPage(report: string): string {
  const [heading = "", ...blocks] = report.split("\n\n");
  const items = blocks.map((block) => `<li>${block.split("\n").map(toLine).join("")}</li>`);
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<noscript><meta http-equiv="refresh" content="2"></noscript>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Treść wymaga poprawy</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${heading.split("\n").map(escape).join("<br>")}</h1>
${items.length > 0 ? `<ol>${items.join("\n")}</ol>` : ""}
<p class="note">To samo jest w terminalu. Popraw treść i zapisz plik: ta strona odświeży się sama.</p>
</main>
<script>${follow}</script>
</body>
</html>
`;
}

// The preview may be starting anew just when it is asked: a page that failed to reload would never look again.
const follow = `
let shown;
setInterval(async () => {
  const answer = await fetch(location.href).catch(() => undefined);
  if (answer === undefined) return;
  const page = await answer.text();
  if (answer.status !== 503 || (shown !== undefined && page !== shown)) location.reload();
  shown = page;
}, 1000);
`;

const style = `
body { margin: 0; padding: clamp(1rem, 4vw, 3rem); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: auto; border-left: 6px solid #b3402f; padding-left: clamp(1rem, 3vw, 2rem); }
h1 { font-size: 1.5rem; line-height: 1.25; margin-top: 0; }
li { margin-block: 1.25rem; overflow-wrap: anywhere; }
li p, .note { margin: 0.25rem 0 0; }
code { font-size: 0.9375rem; font-weight: 600; }
`;

/** Where a problem stands begins a block; the lines below it say what and how. */
function toLine(line: string, index: number): string {
  return index === 0 ? `<code>${escape(line)}</code>` : `<p>${escape(line.trim())}</p>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
