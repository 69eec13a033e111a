import { ExcelFailure, Written } from "../excel/workbook";

/** The ribbon's buttons, by the names that the manifest gives their functions. */
export const COMMANDS = [
  "insertarMarco",
  "insertarMatriz",
  "insertarResumen",
  "insertarParametros",
  "insertarFirmas",
  "validar",
] as const;

export type RibbonCommand = (typeof COMMANDS)[number];

/** What a button of the ribbon did, for the pane to say. */
export type RibbonNews =
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "failed"; readonly command: RibbonCommand; readonly failure: ExcelFailure }
  /** The button only opens the view. */
  | { readonly kind: "validar" };
