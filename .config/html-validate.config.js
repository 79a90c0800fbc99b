/** @type {import("html-validate").ConfigData} */
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // How the markup is spelt is the compiler's business and means nothing to a browser.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Integrity digests guard files of other hosts, and the portal asks none for anything.
    "require-sri": "off",
  },
};
