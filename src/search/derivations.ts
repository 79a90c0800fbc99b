/**
 * Endings by which words of a family are derived from one another. The index carries them to the browser, so that a
 * page never reads a query by other rules than those by which the records were read.
 */
export const derivations =
  /(?:i?owa[nclt]|i?ow(?:sk|n|c)?|[uo]j(?:em|esz)?|[ae]ni?|[aeiy]ncj|[aiy]cj|[aiy]cyjn|[iy]jn|(?:ow)?osc|[aeo]ln|[iy]czn|[iy]styczn|ysk|i?ck|n?sk|n|[aei]?k|n?i[ck]|arz|arn|[iy]st|[iy]zm|n?ictw|stw|aniec|[aie]c|un|(?<=[cljz])on|iusz|iat)$/;
