/** @type {import("html-validate").ConfigData} */
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // How the markup is spelt is the compiler's business and means nothing to a browser.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Safari forgets that a list without bullets is a list unless the role says so.
    "no-redundant-role": "off",
    // Titles carry official names, which are as long as they are.
    "long-title": "off",
    // An id may begin with a digit, and a proposal's number is one.
    "valid-id": ["error", { relaxed: true }],
    // Integrity digests guard files of other hosts, and the portal asks none for anything.
    "require-sri": "off",
  },
};
