import { TEXTS } from "../texts";
import { element } from "./element";

/** The commands of the add-in's ribbon group that run a function, named as in its manifest. */
const RIBBON_COMMANDS = [
  "insertarMarco",
  "insertarMatriz",
  "validar",
  "insertarResumen",
  "insertarParametros",
  "insertarFirmas",
] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** The add-in's group of the ribbon. */
export function createRibbon(actions: {
  readonly showPane: () => void;
  readonly run: (command: RibbonCommand) => void;
}): HTMLElement {
  return element("nav", { class: "ribbon", "aria-label": TEXTS.ribbon }, [
    element(
      "button",
      { type: "button", "data-id": "showPane", class: "primary", onclick: actions.showPane },
      [TEXTS.commands.showPane],
    ),
    ...RIBBON_COMMANDS.map((command) =>
      element("button", { type: "button", "data-id": command, onclick: () => actions.run(command) }, [
        TEXTS.commands[command],
      ]),
    ),
  ]);
}
