import mdx from "@astrojs/mdx";
import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import { bodyPlugins, bodyRehypeOptions, bodyRehypePlugins } from "./src/prose/body-plugins.ts";

export default defineConfig({
  site: process.env.POSTULAT_ADDRESS ?? "http://localhost:4321",
  trailingSlash: "always",
  // Line breaks between inline elements are spaces between words.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 4 },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: bodyPlugins,
      rehypePlugins: bodyRehypePlugins,
      remarkRehype: bodyRehypeOptions,
    }),
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
