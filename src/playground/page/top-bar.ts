import { EXAMPLES, type Example } from "../examples";
import { TEXTS } from "../texts";
import { element } from "./element";
import { menuButton } from "./menu";

/** What the buttons of the top bar do. */
export interface TopBarActions {
  readonly openBlank: () => void;
  readonly openExample: (example: Example) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openOtherPane: () => void;
}

export interface TopBar {
  readonly element: HTMLElement;
  /** Shows the name of the open file, and whether it has changes that no file has. */
  setFile(name: string, unsaved: boolean): void;
}

export function createTopBar(actions: TopBarActions): TopBar {
  const name = element("strong");
  const state = element("span", { class: "unsaved" });
  const file = element("p", { class: "file-name", "aria-label": TEXTS.fileNameLabel }, [name, " ", state]);
  const chooser = element("input", {
    type: "file",
    accept: ".xlsx",
    hidden: true,
    "aria-label": TEXTS.open,
    onchange: choose,
  });
  const bar = element("header", { class: "top-bar" }, [
    element("h1", {}, [TEXTS.productName, element("span", {}, [` · ${TEXTS.page}`])]),
    file,
    element("div", { class: "buttons" }, [
      menuButton([TEXTS.examples], TEXTS.examplesMenu, [
        ...EXAMPLES.map((each) => ({
          id: each.id,
          label: each.label,
          choose: () => actions.openExample(each),
        })),
        { id: "blank", label: TEXTS.blankWorkbook, choose: actions.openBlank },
      ]),
      button("open", TEXTS.open, () => chooser.click()),
      button("save", TEXTS.save, actions.save),
      button("undo", TEXTS.undo, actions.undo),
      button("redo", TEXTS.redo, actions.redo),
      button("otherPane", TEXTS.openOtherPane, actions.openOtherPane),
      chooser,
    ]),
  ]);
  return { element: bar, setFile };

  function choose(): void {
    const chosen = chooser.files?.[0];
    // Emptied, so that choosing the same file again is a choice too.
    if (chosen !== undefined) actions.openFile(chosen);
    chooser.value = "";
  }

  function setFile(fileName: string, unsaved: boolean): void {
    name.textContent = fileName;
    state.textContent = unsaved ? `(${TEXTS.unsaved})` : "";
    document.title = `${unsaved ? "● " : ""}${fileName} · ${TEXTS.productName}`;
  }
}

const button = (id: string, label: string, press: () => void): HTMLButtonElement =>
  element("button", { type: "button", "data-id": id, onclick: press }, [label]);
