import remarkGfm from "remark-gfm";
import type { Options as RehypeOptions } from "remark-rehype";
import type { PluggableList } from "unified";
import { footnoteOptions } from "./footnotes.ts";
import { remarkInlineComponents } from "./inline-components.ts";
import { remarkNumberLists } from "./number-lists.ts";
import { gfmOptions } from "./parse.ts";
import { rehypePublicForm } from "./public-form.ts";
import { remarkGuard } from "./remark-guard.ts";

const gfm: [typeof remarkGfm, typeof gfmOptions] = [remarkGfm, gfmOptions];

/**
 * What Astro needs to render bodies as fields are rendered. It goes with `gfm: false` (the parser's own comes with it)
 * and `smartypants: false`.
 */
export const bodyPlugins = [gfm, remarkGuard, remarkInlineComponents, remarkNumberLists];

export const bodyRehypePlugins = [rehypePublicForm] satisfies PluggableList;

export const bodyRehypeOptions: RehypeOptions = { ...footnoteOptions, clobberPrefix: "" };
