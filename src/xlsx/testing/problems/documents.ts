export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A package's parts as DOM documents, and how they are linked. */
export class Documents {
  readonly paths: readonly string[];
  readonly malformed: string[] = [];
  private readonly roots = new Map<string, Element>();

  constructor(parts: Readonly<Record<string, Uint8Array>>, parse: (xml: string) => Document) {
    this.paths = Object.keys(parts);
    for (const [path, bytes] of Object.entries(parts)) {
      if (!/\.(xml|rels|vml)$/.test(path)) continue;
      const root = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).documentElement;
      if (root.localName === "parsererror") this.malformed.push(`${path}: not well-formed`);
      else this.roots.set(path, root);
    }
  }

  root(path: string): Element {
    const root = this.roots.get(path);
    if (!root) throw new Error(`no ${path}`);
    return root;
  }

  matching(pattern: RegExp): [string, Element][] {
    return [...this.roots].filter(([path]) => pattern.test(path));
  }

  /** The worksheets in the workbook's order. */
  sheets(): { name: string; path: string; root: Element }[] {
    const links = this.links("xl/workbook.xml");
    return all(this.root("xl/workbook.xml"), "sheet").map((sheet) => {
      const path = links.find(({ id }) => id === sheet.getAttribute("r:id"))?.target ?? "";
      return { name: sheet.getAttribute("name")!, path, root: this.root(path) };
    });
  }

  links(path: string): Link[] {
    const slash = path.lastIndexOf("/") + 1;
    const root = this.roots.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    if (!root) return [];
    return all(root, "Relationship").map((link) => {
      const external = link.getAttribute("TargetMode") === "External";
      const target = link.getAttribute("Target")!;
      return {
        id: link.getAttribute("Id")!,
        type: link.getAttribute("Type")!,
        external,
        target: external ? target : new URL(target, `file:///${path}`).pathname.slice(1),
      };
    });
  }
}

/** Elements by local name, at any depth. */
export function all(root: Element, local: string): Element[] {
  return [...root.getElementsByTagNameNS("*", local)];
}

export function doubled(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
