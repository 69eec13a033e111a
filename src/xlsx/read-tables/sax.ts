import { SaxesParser } from "saxes";
import { XlsxError } from "../errors";

/** What is told of a part's markup, in its order. Names come without their prefix: files differ in prefixes only. */
export interface MarkupListener {
  open(local: string, attributes: Readonly<Record<string, string>>): void;
  close(local: string): void;
  text(text: string): void;
}

/**
 * Goes through a part once, without keeping it as a tree.
 *
 * @throws XlsxError `damaged` where it is not well-formed, `hostile` where it declares a document type (Office never does).
 */
export function listenTo(xml: string, listener: MarkupListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  parser.on("opentag", ({ name, attributes }) => listener.open(localName(name), attributes));
  parser.on("closetag", ({ name }) => listener.close(localName(name)));
  parser.on("text", (text) => listener.text(text));
  parser.on("cdata", (text) => listener.text(text));
  parser.on("doctype", () => {
    throw new XlsxError("hostile", "document type");
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", String(error), { cause: error });
  }
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);
