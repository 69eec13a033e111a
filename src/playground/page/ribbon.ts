import type {
  RibbonAction,
  RibbonControl,
  RibbonGroup,
  RibbonIcon,
  RibbonItem,
} from "../manifest/read-manifest";
import { TEXTS } from "../texts";
import { element } from "./element";
import { menuButton } from "./menu";

/** Width of an icon in the ribbon, in CSS pixels. */
const ICON_SIZE = 16;

/**
 * The add-in's group of the ribbon, as its manifest declares it.
 * @param press what is done with the action of the button or line of a menu that a person chose
 */
export function createRibbon(group: RibbonGroup, press: (item: RibbonItem) => void): HTMLElement {
  return element(
    "nav",
    { class: "ribbon", "aria-label": TEXTS.ribbon(group.label) },
    group.controls.map((control) => draw(control, press)),
  );
}

function draw(control: RibbonControl, press: (item: RibbonItem) => void): HTMLElement {
  if (control.kind === "menu") {
    const items = control.items.map((item) => ({
      id: item.id,
      label: item.label,
      tip: item.tip,
      choose: () => press(item),
    }));
    return menuButton([icon(control.icons), control.label], control.label, items);
  }
  return element(
    "button",
    {
      type: "button",
      "data-id": control.id,
      class: emphasis(control.action),
      title: control.tip,
      onclick: () => press(control),
    },
    [icon(control.icons), control.label],
  );
}

const emphasis = ({ kind }: RibbonAction) => (kind === "showTaskpane" ? "primary" : "");

/** The browser takes the size that its screen shows sharp, as Excel does. */
const icon = (icons: readonly RibbonIcon[]): HTMLElement =>
  element("img", {
    alt: "",
    width: ICON_SIZE,
    height: ICON_SIZE,
    srcset: icons.map(({ size, page }) => `${page} ${size / ICON_SIZE}x`).join(", "),
  });
