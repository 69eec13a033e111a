import type { XmlElement } from "../xml/parse";

/** A rule of the file: what hucre need not understand. */
export interface FoundRule {
  readonly sqref: string;
  readonly rule: XmlElement;
}
