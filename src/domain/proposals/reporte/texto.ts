import { CellValue } from "../../base/cell";
import { exacto, leerNumero, porcentajeExacto } from "../../base/written-numbers";
import { FigureFormat } from "../../changes/changes";
import { keyForPeople } from "../../language/spelling/same-text";
import { Campo } from "./campo";

/** Why a text can't be written as the avance of its row. */
export type Ilegible =
  /** «casi todo»; also «1.5», which is a number or another as one reads it. */
  | "noEsNumero"
  /** «80 %» of a meta that counts things. */
  | "noEsPorcentaje"
  /** «0,8» where a percentage goes: 0,8 % or 80 %. */
  | "faltaElSigno"
  /** Anything but Sí, Parcial or No. */
  | "noEsDeLaLista";

/** What a text means in its field; a blank one empties the cell. */
export type Lectura =
  | { readonly kind: "valor"; readonly value: CellValue; readonly format?: FigureFormat }
  | { readonly kind: "ilegible"; readonly porque: Ilegible };

/** What the Avance cell holds where nobody asked for what the meta answers. */
const SIN_DEMANDA = "Sin demanda";

const ilegible = (porque: Ilegible): Lectura => ({ kind: "ilegible", porque });

/**
 * What somebody types in the field of a row. A misread avance is worse than an unread one: what can be read in two ways
 * is not read.
 *
 * @example leerAvance({ clase: "porcentaje" }, "80") // { kind: "valor", value: 0.8, format: "percentage" }
 */
export function leerAvance(campo: Campo, text: string): Lectura {
  if (text.trim() === "") return { kind: "valor", value: "" };
  switch (campo.clase) {
    case "palabra": {
      const typed = keyForPeople(text);
      const said = campo.palabras.find((each) =>
        [keyForPeople(each), keyForPeople(each[0]!)].includes(typed),
      );
      return said ? { kind: "valor", value: said } : ilegible("noEsDeLaLista");
    }
    case "porcentaje":
      if (campo.sinDemanda && keyForPeople(text) === keyForPeople(SIN_DEMANDA))
        return { kind: "valor", value: SIN_DEMANDA };
      return leerPorcentaje(text);
    case "numero": {
      const value = leerNumero(text);
      if (value === null) return ilegible("noEsNumero");
      return text.includes("%") ? ilegible("noEsPorcentaje") : { kind: "valor", value, format: "number" };
    }
  }
}

/** A percentage, whose sign people leave out where the field shows it: «80» is 80 %. */
export function leerPorcentaje(text: string): Lectura {
  if (text.trim() === "") return { kind: "valor", value: "" };
  const value = leerNumero(text);
  if (value === null) return ilegible("noEsNumero");
  if (text.includes("%") || value === 0) return { kind: "valor", value, format: "percentage" };
  // Whoever knows the cell from inside types 0,8 for 80 %, and 1 for all of it.
  if (Math.abs(value) <= 1) return ilegible("faltaElSigno");
  return { kind: "valor", value: value / 100, format: "percentage" };
}

/**
 * What a cell holds as its field shows it, to be corrected there: read again it is the same.
 * @example textoDe({ clase: "porcentaje" }, 0.125) // "12,5 %"
 */
export function textoDe(campo: Pick<Campo, "clase">, value: CellValue): string {
  if (typeof value !== "number") return String(value);
  return campo.clase === "porcentaje" ? porcentajeExacto(value) : exacto(value);
}
