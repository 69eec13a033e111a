import { RawTable } from "../contract";
import { HtmlNode } from "./html-node";
import { readPastedHtml } from "./html";
import { readPastedText } from "./text";

export type { HtmlNode } from "./html-node";
export { readPastedHtml } from "./html";
export { readPastedText } from "./text";

/** What a clipboard holds: a page already parsed, where there is one, and the same as plain text. */
export interface Pasted {
  readonly html?: HtmlNode;
  readonly text: string;
}

/**
 * What was pasted as lines of cells: the page's tables where it has any, since they keep what was merged; else the text.
 *
 * @example readPaste({ html: new DOMParser().parseFromString(html, "text/html").body, text })
 */
export function readPaste({ html, text }: Pasted): RawTable {
  return (html && readPastedHtml(html)) ?? readPastedText(text);
}
