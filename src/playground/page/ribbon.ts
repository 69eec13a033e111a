import { TEXTS } from "../texts";
import { element } from "./element";

const { showPane, ...commands } = TEXTS.commands;

/** The commands of the add-in's ribbon group that run a function, named as in its manifest. */
export type RibbonCommand = keyof typeof commands;

/** The add-in's group of the ribbon. */
export function createRibbon(actions: {
  readonly showPane: () => void;
  readonly run: (command: RibbonCommand) => void;
}): HTMLElement {
  return element("nav", { class: "ribbon", "aria-label": TEXTS.ribbon }, [
    element(
      "button",
      { type: "button", "data-id": "showPane", class: "primary", onclick: actions.showPane },
      [showPane],
    ),
    ...Object.entries(commands).map(([command, label]) =>
      element(
        "button",
        { type: "button", "data-id": command, onclick: () => actions.run(command as RibbonCommand) },
        [label],
      ),
    ),
  ]);
}
