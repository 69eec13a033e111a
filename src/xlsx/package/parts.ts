import { XlsxError } from "../errors";
import { childrenOf, parseXml } from "../xml/parse";
import { tag, XML_DECLARATION } from "../xml/write";

export interface Relationship {
  readonly id: string;
  /** The last piece of the type's URL: "worksheet", "table", "drawing"… the rest differs between strict and transitional. */
  readonly kind: string;
  /** Path inside the package; of an external one, its address. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a package by path, with what Office's conventions (relationships, content types) say about them. */
export class Parts {
  constructor(readonly all: Map<string, Uint8Array>) {}

  has(path: string): boolean {
    return this.all.has(path);
  }

  /** @throws XlsxError `damaged` if there is no such part. */
  text(path: string): string {
    const bytes = this.all.get(path);
    if (!bytes) throw new XlsxError("damaged", `missing ${path}`);
    return new TextDecoder().decode(bytes);
  }

  setText(path: string, text: string): void {
    this.all.set(path, new TextEncoder().encode(text));
  }

  relationships(path: string): Relationship[] {
    const relationshipsPath = relationshipsOf(path);
    if (!this.has(relationshipsPath)) return [];
    return childrenOf(parseXml(this.text(relationshipsPath)), "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").pop() ?? "",
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  /** Adds one relationship from `path` and returns its id. */
  addRelationship(path: string, kind: string, target: string): string {
    const relationshipsPath = relationshipsOf(path);
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const added = tag("Relationship", { Id: id, Type: `${OFFICE_RELATIONSHIPS}/${kind}`, Target: target });
    const before = this.has(relationshipsPath)
      ? this.text(relationshipsPath)
      : `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    this.setText(
      relationshipsPath,
      before.replace("</Relationships>", () => `${added}</Relationships>`),
    );
    return id;
  }

  /** Adds a part with its content type. */
  addPart(path: string, contentType: string, xml: string): void {
    this.setText(path, xml);
    const override = tag("Override", { PartName: `/${path}`, ContentType: contentType });
    const types = this.text("[Content_Types].xml");
    this.setText(
      "[Content_Types].xml",
      types.replace("</Types>", () => `${override}</Types>`),
    );
  }
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const piece of target.split("/")) {
    if (piece === "..") folders.pop();
    else if (piece !== ".") folders.push(piece);
  }
  return folders.join("/");
}
