import { lineBreaks } from "../line-breaks";
import { decodeEscapes } from "../xml/escape";
import { type MarkupListener, listenTo } from "./sax";

/** The texts that cells refer to by their number: runs joined, reading aids (`rPh`) left out. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const reader = new TextReader();
  listenTo(xml, {
    open: (local) => {
      if (local === "si") reader.begin();
      else reader.open(local);
    },
    text: (text) => reader.text(text),
    close: (local) => {
      if (local === "si") texts.push(reader.end());
      else reader.close(local);
    },
  });
  return texts;
}

/** The text of a `si` or an `is`: that of its `t`, or those of its runs. */
export class TextReader implements MarkupListener {
  private read = "";
  private inText = false;
  private inAid = false;

  begin(): void {
    this.read = "";
    this.inAid = false;
  }

  open(local: string): void {
    if (local === "rPh") this.inAid = true;
    else if (local === "t") this.inText = true;
  }

  text(text: string): void {
    if (this.inText && !this.inAid) this.read += text;
  }

  close(local: string): void {
    if (local === "rPh") this.inAid = false;
    else if (local === "t") this.inText = false;
  }

  end(): string {
    this.inText = false;
    return lineBreaks(decodeEscapes(this.read));
  }
}
