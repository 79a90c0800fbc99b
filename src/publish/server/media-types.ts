/** The media types of the files of a portal, with their endings. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html"],
  "text/css": ["css"],
  "text/javascript": ["js"],
  "text/csv": ["csv"],
  "text/plain": ["txt", "md5", "sha256"],
  "text/turtle": ["ttl"],
  "text/calendar": ["ics"],
  "application/json": ["json", "map"],
  "application/ld+json": ["jsonld"],
  "application/manifest+json": ["webmanifest"],
  "application/xml": ["xml", "xsd"],
  "application/wasm": ["wasm"],
  "application/zip": ["zip"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/octet-stream": ["bin", "pagefind", "pf_meta", "pf_index", "pf_fragment", "pf_filter"],
  "image/svg+xml": ["svg"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "font/woff2": ["woff2"],
};

/** Of feeds, whose endings other files have too. */
export const feedTypes = { xml: "application/atom+xml", json: "application/feed+json" } as const;

/** @param path of a file, with its ending: `/dane/propozycje.csv` */
export function toMediaType(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const isFeed = path.startsWith("/kanaly/") && (ending === "xml" || ending === "json");
  const type = isFeed
    ? feedTypes[ending]
    : Object.keys(mediaTypes).find((one) => mediaTypes[one]?.includes(ending));
  if (type === undefined) return "application/octet-stream";
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
}

/** Those that are text, in UTF-8, and gain by compression. */
export const textTypes: readonly string[] = [
  ...Object.keys(mediaTypes).filter((type) => /^text\/|json$|xml$/.test(type)),
  ...Object.values(feedTypes),
];
