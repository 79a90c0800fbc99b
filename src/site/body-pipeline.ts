import { rehypeHeadingIds } from "@astrojs/markdown-remark";
import type { PluggableList } from "unified";
import { bindShortWords } from "../polish/typography.ts";
import { bodyPlugins, bodyRehypePlugins } from "../prose/body-plugins.ts";
import { rehypePrefixHeadingIds } from "../prose/heading-ids.ts";
import { remarkTransformText } from "../prose/transform-text.ts";

/** What every body goes through: those of pages in Astro's compiler, those of meetings as they are shown. */
export const bodyPipeline = {
  remark: [...bodyPlugins, [remarkTransformText, { transformText: bindShortWords }]],
  rehype: [...bodyRehypePlugins, rehypeHeadingIds, [rehypePrefixHeadingIds, { prefix: "tresc-" }]],
} satisfies Readonly<Record<string, PluggableList>>;
