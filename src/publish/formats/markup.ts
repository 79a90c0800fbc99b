/** A text as it stands in XML or HTML, between tags or inside a quoted attribute. */
export function escapeMarkup(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}

/** The same for between tags alone. */
export function escapeText(text: string): string {
  // Most texts hold none of them, and to look once takes a third of the time.
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
