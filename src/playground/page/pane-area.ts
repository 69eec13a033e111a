import { TEXTS } from "../texts";
import { element } from "./element";

const DEFAULT_WIDTH = 360;
/** The narrowest pane that Excel allows, and the add-in is designed for. */
const MINIMUM_WIDTH = 320;
const MAXIMUM_WIDTH = 720;
const KEY_STEP = 20;

/** The task pane at the right of the grid: its title, its close button, and the handle that resizes it. */
export interface PaneArea {
  readonly handle: HTMLElement;
  readonly element: HTMLElement;
  readonly isVisible: () => boolean;
  readonly setVisible: (visible: boolean) => void;
  /** Where the add-in's iframe goes. */
  readonly body: HTMLElement;
}

/** @param title on top of it; @param name for who hears the page */
export function createPaneArea(title: string, name: string, onClose: () => void): PaneArea {
  const body = element("div", { class: "pane-body" });
  const area = element("aside", { class: "pane", "aria-label": name }, [
    element("div", { class: "pane-title" }, [
      element("h2", {}, [title]),
      element("button", { type: "button", class: "plain", "aria-label": TEXTS.closePane, onclick: onClose }, [
        "×",
      ]),
    ]),
    body,
  ]);
  const handle = element("div", {
    class: "handle",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": TEXTS.resizePane,
    "aria-valuemin": MINIMUM_WIDTH,
    "aria-valuemax": MAXIMUM_WIDTH,
    onkeydown: (event) => onKey(event as KeyboardEvent),
    onpointerdown: (event) => onPointerDown(event as PointerEvent),
  });
  let width = DEFAULT_WIDTH;
  resize(width);
  return { handle, element: area, body, isVisible: () => !area.hidden, setVisible };

  function setVisible(visible: boolean): void {
    area.hidden = !visible;
    handle.hidden = !visible;
  }

  function resize(wanted: number): void {
    width = Math.min(MAXIMUM_WIDTH, Math.max(MINIMUM_WIDTH, Math.round(wanted)));
    area.style.width = `${width}px`;
    handle.setAttribute("aria-valuenow", String(width));
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  }

  function onPointerDown(event: PointerEvent): void {
    handle.setPointerCapture(event.pointerId);
    const startX = event.clientX;
    const startWidth = width;
    const drag = (move: PointerEvent): void => resize(startWidth + startX - move.clientX);
    handle.addEventListener("pointermove", drag);
    handle.addEventListener("lostpointercapture", () => handle.removeEventListener("pointermove", drag), {
      once: true,
    });
  }
}
