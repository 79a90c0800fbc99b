/** What a page is one of: its address with everything that names a record left out. */
export function toPageType(path: string): string {
  const segments = path.split("/").slice(1, -1);
  const kept = segments.map((segment, index) => (index === 0 || words.has(segment) ? segment : "…"));
  return segments.length === 0 ? path : `/${kept.join("/")}/`;
}

// Parts of addresses that name a kind of list and not a record.
const words = new Set([
  ...["rok", "strona", "temat", "stanowisko", "stan", "urzad", "zglasza", "organizacja", "sfera", "program"],
  ...["prowadzi", "udzial", "przed-nami", "zalacznik", "osadz", "archiwum"],
]);
