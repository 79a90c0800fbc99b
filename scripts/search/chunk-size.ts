/**
 * How much Pagefind puts into one file of its index. Its own 20,000 words suit long pages; ours are short and dense,
 * and a search fetches only what it needs of smaller files. Read from the environment by Pagefind 1.6.0; where a later
 * version does not know it, only bytes on the wire grow, and the test of the budget says so.
 */
export function setChunkSize(): void {
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = "4000";
}
