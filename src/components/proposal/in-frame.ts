/** Words whose notes are reached without leaving them: everything else in a frame opens a page of its own. */
export function keepInFrame(html: string): string {
  return html.replaceAll('<a href="#', '<a target="_self" href="#');
}
