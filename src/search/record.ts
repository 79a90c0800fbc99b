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
  readonly themes: readonly SearchName[];
  readonly year?: string;
  /** `YYYY-MM-DD`, as far as it is known. */
  readonly date?: string;
  readonly stance?: SearchStance;
  readonly programme?: SearchName;
}

/** What stays the same, for addresses, and what is shown. */
export interface SearchName {
  readonly id: string;
  readonly name: string;
}

/** A body under the name that is shown, with the other names by which people look for it. */
export interface SearchParty extends SearchName {
  readonly aliases: readonly string[];
}

export interface SearchStance extends SearchName {
  /** Which of the portal's few kinds of answer it is; for its colour. */
  readonly group: string;
}
