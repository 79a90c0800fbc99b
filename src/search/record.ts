/** What a proposal becomes when it is indexed: what is searched, what is shown and what is filtered by. */
export interface SearchRecord {
  readonly id: string;
  /** Address of the page that a result leads to, from the site's root. */
  readonly url: string;
  readonly title?: string;
  readonly proposal: string;
  readonly response: string;
  readonly proposers: readonly SearchParty[];
  readonly offices: readonly SearchParty[];
  readonly themes: readonly string[];
  readonly year?: string;
  /** `YYYY-MM-DD`, as far as it is known. */
  readonly date?: string;
  readonly stance?: string;
  /** Which of the portal's few kinds of answer the stance is; for its colour. */
  readonly stanceGroup?: string;
  readonly programme?: string;
}

/** A body under the name that is shown, with the other names by which people look for it. */
export interface SearchParty {
  readonly name: string;
  readonly aliases: readonly string[];
}
