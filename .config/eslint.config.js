import { join } from "node:path";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      "dist/",
      ".dist-*/",
      "node_modules/",
      ".astro/",
      ".cache/",
      ".mutation/",
      "test/fixtures/",
      "public/",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs["flat/recommended"],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: join(import.meta.dirname, ".."),
        extraFileExtensions: [".astro"],
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "no-param-reassign": "error",
    },
  },
  {
    files: ["**/*.astro", "**/*.astro/*.ts", "**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
  },
);
