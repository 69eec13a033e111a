/**
 * As much of a parsed page as reading it takes. Any element of the DOM is one, a browser's or a test's: parsing is left
 * to whoever has a parser.
 */
export interface HtmlNode {
  /** 1 element, 3 text, as in the DOM. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  /** Elements only. */
  readonly getAttribute?: (name: string) => string | null;
}

export const isElement = (node: HtmlNode) => node.nodeType === 1;
export const isText = (node: HtmlNode) => node.nodeType === 3;
/** The name of an element in lower case: "td". */
export const nameOf = (node: HtmlNode) => node.nodeName.toLowerCase();

const UNSEEN = new Set(["script", "style", "head", "title", "meta", "link", "template", "del", "xml"]);
const UNSEEN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i;

/** Whether an element holds nothing that a reader of the page sees. */
export const isUnseen = (node: HtmlNode) =>
  UNSEEN.has(nameOf(node)) || UNSEEN_STYLE.test(node.getAttribute?.("style") ?? "");
