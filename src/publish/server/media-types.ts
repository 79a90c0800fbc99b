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

/** Those that are text, in UTF-8, and gain by compression. */
export const textTypes: readonly string[] = [
  ...Object.keys(mediaTypes).filter((type) => /^text\/|json$|xml$/.test(type)),
  "application/atom+xml",
  "application/feed+json",
];
