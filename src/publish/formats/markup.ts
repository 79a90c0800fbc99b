/** A text as it stands in XML or HTML, between tags or inside a quoted attribute. */
export function escapeMarkup(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}

/** The same for between tags alone. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
