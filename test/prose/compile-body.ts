import { unified } from "@astrojs/markdown-remark";
import { bodyPlugins, bodyRehypeOptions, bodyRehypePlugins } from "../../src/prose/body-plugins.ts";

/** A body compiled as Astro compiles it: its code, or a rejection. */
export async function compileBody(source: string): Promise<string> {
  const { code } = await (await renderer).process(source, "/portal/content/meetings/spotkanie.mdx", {});
  return code;
}

const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: bodyPlugins as never,
  rehypePlugins: bodyRehypePlugins as never,
  remarkRehype: bodyRehypeOptions,
});

const renderer = createRenderer();

async function createRenderer() {
  if (processor.createMdxRenderer === undefined)
    throw new Error("This version of Astro's processor compiles no MDX.");
  return processor.createMdxRenderer(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL("file:///portal/src/"), sourcemap: false },
  );
}
