import mdx from "@astrojs/mdx";
import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import { bodyRehypeOptions } from "./src/prose/body-plugins.ts";
import { bodyPipeline } from "./src/site/body-pipeline.ts";

// Vite wraps every import() of a script in a helper that loads its dependencies ahead. Ours, Pagefind, has none,
// and the helper would be a tenth of all script that a visitor loads.
const withoutPreloadHelper = {
  name: "without-preload-helper",
  enforce: "pre",
  /** @param {string} id */
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
};

export default defineConfig({
  site: process.env.POSTULAT_ADDRESS ?? "http://localhost:4321",
  trailingSlash: "always",
  // White space as in JSX, which is also how the formatter breaks lines: a space between words is written as one.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never" },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: bodyPipeline.remark,
      rehypePlugins: bodyPipeline.rehype,
      remarkRehype: bodyRehypeOptions,
    }),
  },
  vite: {
    // A portal that is searched alone carries nothing of how many are searched together.
    define: { SEARCHED_TOGETHER: process.env.POSTULAT_SEARCHED_TOGETHER ?? "null" },
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [withoutPreloadHelper],
  },
});
