import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { CELDAS_DEL_REPORTE, CeldaDelReporte, Reporte } from "./cambios";
import { Campo, pideReportado } from "./campo";
import { Ilegible, Lectura, leerAvance, leerPorcentaje, textoDe } from "./texto";

/** What stands in the fields of a row. */
export type Borrador = Readonly<Record<CeldaDelReporte, string>>;

/** What keeps a field from being written. */
export type Falta = Ilegible | "faltaElReportado";

export interface BorradorLeido {
  /** What can be read of it, and says something else than the row. */
  readonly reporte: Reporte;
  readonly faltas: Readonly<Partial<Record<CeldaDelReporte, Falta>>>;
}

type Row = TableRow<MatrizKey>;

/** The fields of a row before anybody types in them. */
export function borradorDe({ values }: Row, campo: Campo): Borrador {
  return {
    avance: textoDe(campo, values.avance),
    reportado: textoDe({ clase: "porcentaje" }, values.reportado),
    evidencia: String(values.evidencia),
  };
}

/**
 * What the fields of a row say. Of one where nobody typed nothing is asked: what already stood there is the checks' to judge.
 *
 * @example leerBorrador(row, campo, { ...borradorDe(row, campo), avance: "mucho" }).faltas // { avance: "noEsNumero" }
 */
export function leerBorrador(row: Row, campo: Campo, borrador: Borrador): BorradorLeido {
  const before = borradorDe(row, campo);
  const read: Record<CeldaDelReporte, (text: string) => Lectura> = {
    avance: (text) => leerAvance(campo, text),
    reportado: leerPorcentaje,
    evidencia: (text) => ({ kind: "valor", value: text.trim() }),
  };
  const reporte: Partial<Record<CeldaDelReporte, Reporte[CeldaDelReporte]>> = {};
  const faltas: Partial<Record<CeldaDelReporte, Falta>> = {};
  for (const key of CELDAS_DEL_REPORTE) {
    if (borrador[key] === before[key]) continue;
    const lectura = read[key](borrador[key]);
    if (lectura.kind === "ilegible") faltas[key] = lectura.porque;
    else reporte[key] = lectura;
  }
  if (pideReportado(campo, borrador.avance) && borrador.reportado.trim() === "")
    faltas.reportado = "faltaElReportado";
  return { reporte, faltas };
}
