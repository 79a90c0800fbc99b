/**
 * Whether authors are looking at their content while they write. Said by `scripts/dev.ts` alone: what Vite calls
 * DEV is true for whoever has an environment variable of that name, and a built page must never lose its policy.
 */
export const isPreview = process.env["POSTULAT_PREVIEW"] === "yes";
