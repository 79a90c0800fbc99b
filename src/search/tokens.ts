// What is written into the index and asked of it. The last character says what a token is, so that kinds never
// meet and no token is the beginning of another: Pagefind would take an unknown word for its longest known beginning.

/** Characters that Pagefind has to be told to keep. */
export const tokenMarks = "_~+";

export const stemToken = (stemmed: string): string => `${stemmed}_`;

export const familyToken = (family: string): string => `${family}~`;

/** Stems that stand side by side and mean one thing. */
export const compoundToken = (stems: readonly string[]): string => `${stems.join("")}+`;

/** Two folded words side by side, exactly as written. No Polish word begins with q twice. */
export const adjacencyToken = (first: string, second: string): string => `qq${first}${second}_`;
