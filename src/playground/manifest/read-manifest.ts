/** What Excel takes from an add-in's manifest: who it is, and what it puts in the ribbon. */
export interface Manifest {
  readonly id: string;
  /** The add-in's page that its pane shows. */
  readonly pane: string;
  readonly group: RibbonGroup;
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** What a button and a line of a menu have in common. */
export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly action: RibbonAction;
}

export interface RibbonButton extends RibbonItem {
  readonly kind: "button";
  readonly icons: readonly RibbonIcon[];
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: readonly RibbonIcon[];
  readonly items: readonly RibbonItem[];
}

export type RibbonAction =
  | { readonly kind: "showTaskpane" }
  /** A function that the add-in associates with `Office.actions.associate`. */
  | { readonly kind: "executeFunction"; readonly functionName: string };

export interface RibbonIcon {
  readonly size: number;
  readonly page: string;
}

/**
 * Reads the text of a manifest. Addresses come without their host, for here the pages stand beside the manifest whatever
 * host its build was made for.
 *
 * @throws where something that Excel needs is missing, with its name
 * @example readManifest(xml).group.controls[0] // { kind: "button", id: "Panel.Button", label: "Abrir panel", … }
 */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const resources = new Map(
    [...root.querySelectorAll("Resources [id]")].map((each) => [
      attribute(each, "id"),
      attribute(each, "DefaultValue"),
    ]),
  );
  const group = below(root, "Group");
  return {
    id: text(root, "Id"),
    pane: pathOf(attribute(below(root, "SourceLocation"), "DefaultValue")),
    group: {
      label: resource(group, "Label"),
      controls: children(group, "Control").map(control),
    },
  };

  function control(from: Element): RibbonControl {
    const icons = children(child(from, "Icon"), "Image").map((image) => ({
      size: Number(attribute(image, "size")),
      page: pathOf(referred(image)),
    }));
    if (attribute(from, "xsi:type") === "Button") return { kind: "button", ...item(from), icons };
    const items = children(child(from, "Items"), "Item").map(item);
    return { kind: "menu", ...said(from), icons, items };
  }

  function item(from: Element): RibbonItem {
    return { ...said(from), action: action(child(from, "Action")) };
  }

  function said(from: Element): Pick<RibbonItem, "id" | "label" | "tip"> {
    return {
      id: attribute(from, "id"),
      label: resource(from, "Label"),
      tip: resource(child(from, "Supertip"), "Description"),
    };
  }

  function action(from: Element): RibbonAction {
    return attribute(from, "xsi:type") === "ShowTaskpane"
      ? { kind: "showTaskpane" }
      : { kind: "executeFunction", functionName: text(from, "FunctionName") };
  }

  function resource(from: Element, name: string): string {
    return referred(child(from, name));
  }

  function referred(from: Element): string {
    const id = attribute(from, "resid");
    return resources.get(id) ?? missing(`resource ${id}`);
  }
}

const pathOf = (address: string): string => new URL(address).pathname;

const children = (of: Element, name: string): Element[] =>
  [...of.children].filter((each) => each.localName === name);

const child = (of: Element, name: string): Element =>
  children(of, name)[0] ?? missing(`${name} in ${of.localName}`);

const below = (root: Element, name: string): Element => root.getElementsByTagName(name)[0] ?? missing(name);

const text = (of: Element, name: string): string => (child(of, name).textContent ?? "").trim();

const attribute = (of: Element, name: string): string =>
  of.getAttribute(name) ?? missing(`${name} of ${of.localName}`);

function missing(what: string): never {
  throw new Error(`The manifest lacks ${what}`);
}
