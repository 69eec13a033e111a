import { XlsxError, type XlsxErrorCode } from "../../xlsx/errors";
import { TEXTS } from "../texts";

/** Why a file was not opened and what to do, by the code that reading it gave. */
const SENTENCES: Readonly<Record<XlsxErrorCode, (name: string) => string>> = {
  "not-xlsx": TEXTS.notXlsx,
  "old-excel": (name) =>
    `«${name}» es un libro de Excel 97-2003 (.xls). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».`,
  encrypted: (name) =>
    `«${name}» está protegido con contraseña. En Excel, quítela en Archivo > Información > Proteger libro y vuelva a intentarlo.`,
  macros: (name) =>
    `«${name}» contiene macros y aquí no se abren. En Excel, guárdelo como «Libro de Excel (.xlsx)», sin macros.`,
  "too-large": (name) =>
    `«${name}» es demasiado grande para esta página. Deje en una copia solo las hojas que necesita y ábrala.`,
  hostile: (name) =>
    `«${name}» no se abrió porque su contenido no es el de un libro normal y podría ser dañino. Pida el archivo de nuevo a quien se lo envió.`,
  damaged: (name) =>
    `«${name}» está dañado o incompleto. Pruebe a abrirlo y guardarlo en Excel, o pida de nuevo el archivo.`,
  invalid: () => TEXTS.cannotSave,
};

/**
 * The sentence for whatever opening a file threw.
 * @param name of the file, as the person knows it
 */
export function openErrorText(error: unknown, name: string): string {
  return error instanceof XlsxError ? SENTENCES[error.code](name) : TEXTS.cannotOpen(name);
}
