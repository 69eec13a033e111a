import { CellValue } from "../../base/cell";
import { readCounts, readMarcoDeAccion, readUnreadCounts, readWorkbook } from "../../reading";
import { readCortes } from "../../reading/cortes/read-cortes";
import { NamedReading } from "../../reading/workbook";
import { WorkbookReading } from "../../reading/reading";
import { resumenLeido } from "../../reading/testing/resumen";
import { sheet } from "../../reading/testing/sheet";
import { MarcoKey } from "../../plan/tables/marco-operativo";
import { CheckId } from "../registry";
import { Programacion } from "../../plan/programacion/programacion";
import { CorteDeEjemplo, cortesSheets } from "../testing/cerrados";
import { programacionSheet } from "../testing/programacion";
import { Cell, MatrizCells, good, marcoSheet, matrizSheet, parametros } from "../testing/tables";

/** Tables of a workbook, by the cells that matter: those of the matriz that are not said are right. */
export interface Situation {
  readonly matriz?: readonly MatrizCells[];
  readonly marco?: readonly Partial<Record<MarcoKey, Cell>>[];
  /** A sheet as somebody pasted it, headings and all. */
  readonly hoja?: readonly (readonly CellValue[])[];
  readonly parametros?: Readonly<Record<string, CellValue>>;
  /** Somebody deleted the sheet Parámetros. */
  readonly sinParametros?: true;
  /** How many there are of something: rows of the two columns of the counts. */
  readonly conteos?: readonly (readonly CellValue[])[];
  /** The list of acciones that the plan announces. */
  readonly marcoDeAccion?: readonly string[];
  /** What the sheet Programación says. */
  readonly programacion?: Programacion;
  /** Weights of the acciones in Resumen. */
  readonly pesos?: Readonly<Record<string, number>>;
  /** Cortes of the matriz that were closed, one after another. */
  readonly cerrados?: readonly CorteDeEjemplo[];
  /** Rows at the end that are not part of Excel's table. */
  readonly porFuera?: number;
}

/** What a rule finds, and what is like it and right. */
export interface Example {
  readonly wrong: Situation;
  /** What it says, word for word. */
  readonly says: string;
  readonly right: Situation;
}

/** The examples of the rules of a family. */
export type Examples = Readonly<Partial<Record<CheckId, Example>>>;

/** A row of the marco where nothing is wrong. */
const goodMarco: Partial<Record<MarcoKey, Cell>> = {
  accion: "Actualizar el sitio web",
  beneficios: "Información oportuna",
  indicador: "Puntos con conexión",
  meta: "10 puntos",
  actividades: "Contratar el servicio",
  responsables: "Secretaría de Planeación",
  recursos: "Presupuesto del municipio",
  tiempos: "24 meses",
};

/** The workbook of an example, read. */
export function readingOfSituation(situation: Situation): WorkbookReading {
  const { matriz, marco, hoja, marcoDeAccion = [], conteos = [], pesos, porFuera = 0 } = situation;
  const sheets = [
    ...(matriz
      ? [matrizSheet(matriz.map((row, index) => ({ ...good, codigo: `1.${index + 1}`, ...row })))]
      : []),
    ...(marco ? [marcoSheet(marco.map((row) => ({ ...goodMarco, ...row })))] : []),
    ...(hoja ? [sheet(hoja, { name: "Hoja" })] : []),
  ].map((grid) => ({
    ...grid,
    tables: grid.tables.map((table) => ({ ...table, rows: table.rows - porFuera })),
  }));
  const named: NamedReading = {
    parametros: situation.sinParametros ? {} : { ...parametros, ...situation.parametros },
    hasParametros: !situation.sinParametros,
    counts: readCounts(conteos),
    unreadCounts: readUnreadCounts(conteos, { sheet: "Parámetros", row: 7, column: 5 }),
    accionesDelMarco: readMarcoDeAccion(marcoDeAccion, { sheet: "Parámetros", row: 38, column: 1 }),
    ...(situation.programacion && { programacion: programacionSheet(situation.programacion) }),
    ...(situation.cerrados && readCortes(cortesSheets(situation.cerrados))),
    ...(pesos && { resumenes: [resumenLeido(pesos)] }),
  };
  return readWorkbook(sheets, named);
}
