import type { Faults } from "../dispatch/faults";
import type { Cell } from "../engine/engine";
import type { Session } from "./session";

/**
 * The page's door for tests in a browser: what a test would have to do with the mouse and the file system, done at once.
 * It goes through the same code as the buttons.
 */
export interface PlaygroundTestDoor {
  /** Opens the bytes of an .xlsx, without asking about unsaved changes. */
  open(bytes: Uint8Array, fileName?: string): Promise<void>;
  /** The open book as the bytes of an .xlsx. */
  save(): Promise<Uint8Array>;
  /** Opens one of the examples, by its id ("alvarado", "pore"…). */
  openExample(id: string): Promise<void>;
  /** What a cell holds, e.g. `cell("Matriz", "D5")`. */
  cell(sheet: string, address: string): Cell;
  /** Writes into a cell as a person does at the keyboard, Spanish included; what follows from it comes with `settle`. */
  type(sheet: string, address: string, text: string): void;
  /** Makes Excel's failures happen: `faults.failAt(3, "AccessDenied")`. */
  readonly faults: Faults;
  /** Names of the sheets, in order. */
  sheets(): string[];
  /** Resolves when every result stands in its cell. */
  settle(): Promise<void>;
}

declare global {
  interface Window {
    playground?: PlaygroundTestDoor;
  }
}

/** Puts the door on `window.playground`. */
export function installTestDoor(session: Session): void {
  window.playground = {
    open: (bytes, fileName = "prueba.xlsx") => session.openBytes(bytes, fileName),
    save: () => session.toBytes(),
    openExample: (id) => session.openExampleById(id),
    cell: (sheet, address) => session.current.cell(sheet, address),
    type: (sheet, address, text) => session.current.type(sheet, address, text),
    get faults() {
      return session.current.faults;
    },
    sheets: () => session.current.sheetNames(),
    settle: () => session.current.settle(),
  };
}
