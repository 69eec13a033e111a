import { CellValue } from "../domain/base/cell";
import { hojas } from "../domain/catalogue/hojas";
import { Excepcion } from "../domain/reading/excepciones/excepcion";
import { LineaDeCortes, cortes as tablaDeCortes } from "../domain/plan/cortes/cortes";
import { FilaDelHistorial, historial as tablaDelHistorial } from "../domain/plan/cortes/historial";
import { Libro, LineaDelResumen } from "../domain/plan/cumplimiento/libro";
import { Parametros } from "../domain/plan/parametros/parametro";
import { informe } from "../domain/plan/cumplimiento/informe";
import { tableReferences } from "../domain/plan/formula/references";
import { MarcoKey, marcoOperativo } from "../domain/plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../domain/plan/tables/matriz";
import { Table } from "../domain/plan/tables/column";
import { Programacion } from "../domain/plan/programacion/programacion";
import { programacion } from "../domain/plan/tables/programacion";
import { SheetDeclaration } from "./declaration/declaration";
import { cortesSheet, historialSheet } from "./cortes";
import { excepcionesSheet } from "./excepciones";
import { firmasSheet } from "./firmas";
import { DeParametros } from "./lists";
import { observacionesSheet } from "./observaciones";
import { TableSheetNames, marcoSheet } from "./marco-operativo";
import { bodyOf, matrizSheet } from "./matriz";
import { Initial, TABLES, TableContents, parametrosSheet, sourceIn, valoresIniciales } from "./parametros";
import { programacionSheet } from "./programacion";
import { RESUMEN_TABLES, resumenSheet } from "./resumen";
import { TableToWrite } from "./table-block";

/** What a workbook of ours is to hold; a sheet of which nothing is said is not in it. */
export interface BookContent extends TableContents {
  /** What the named cells of Parámetros say; a cell that the sheet computes keeps its formula. */
  readonly parametros: Initial;
  readonly marco?: TableToWrite<MarcoKey>;
  readonly matriz?: TableToWrite<MatrizKey>;
  /** Of the matriz. Weights that it gives to the acciones, by acción in lower case. */
  readonly resumen?: { readonly pesos?: ReadonlyMap<string, number> };
  /** Of the matriz, whose rows have their Ids. */
  readonly programacion?: Programacion;
  readonly firmas?: boolean;
  readonly excepciones?: readonly Excepcion[];
  /** The rows of the list of observaciones. */
  readonly observaciones?: readonly (readonly CellValue[])[];
  /** The lines of the cortes that were closed, and their rows. */
  readonly cortes?: readonly LineaDeCortes[];
  readonly historial?: readonly FilaDelHistorial[];
}

type Maker = (content: BookContent, deParametros: DeParametros) => SheetDeclaration | undefined;

const home = hojas.parametros.titulo;

const namesOf = <Key extends string>({ title, tableName }: Table<Key>): TableSheetNames => ({
  sheet: title,
  table: tableName,
});

/** Every sheet that there is, in the order of a workbook's tabs. A new sheet is one line here. */
export const SHEETS = {
  parametrosSheet: (content) => parametrosSheet(home, TABLES, content.parametros, content),
  marcoSheet: ({ marco }, deParametros) =>
    marco && marcoSheet(namesOf(marcoOperativo), marco.rows, deParametros, marco.extras),
  matrizSheet: (content, deParametros) => {
    const { matriz: table } = content;
    if (!table) return undefined;
    const libro = libroDe(content, deParametros.valores);
    return matrizSheet(namesOf(matriz), table.rows, deParametros, table.extras, undefined, libro);
  },
  programacionSheet: (content, { valores }) => {
    const { matriz: table, programacion: given } = content;
    if (!table || !given) return undefined;
    const column = tableReferences(matriz.tableName, matriz).wholeColumn;
    const { title, tableName } = programacion;
    return programacionSheet(
      { sheet: title, table: tableName },
      given,
      { rows: bodyOf(table.rows), column },
      valores,
      libroDe(content, valores),
    );
  },
  resumenSheet: (content, { valores }) => {
    const { matriz: table, resumen } = content;
    if (!table || !resumen) return undefined;
    return resumenSheet(
      { sheet: hojas.resumen.titulo, ...RESUMEN_TABLES, lists: matriz.tableName },
      tableReferences(matriz.tableName, matriz).wholeColumn,
      { informe: informe(bodyOf(table.rows), valores, libroDe(content, valores)), pesos: resumen.pesos },
      valores,
    );
  },
  firmasSheet: ({ firmas, committee = [] }, { valores }) =>
    firmas
      ? firmasSheet(hojas.firmas.titulo, { table: TABLES.committee, lines: committee }, valores)
      : undefined,
  excepcionesSheet: ({ excepciones }) => {
    const name = hojas.excepciones.titulo;
    return excepciones && excepcionesSheet({ sheet: name, table: name }, excepciones);
  },
  observacionesSheet: ({ observaciones }) => {
    const name = hojas.observaciones.titulo;
    return observaciones && observacionesSheet({ sheet: name, table: name }, observaciones);
  },
  cortesSheet: ({ cortes }) =>
    cortes && cortesSheet({ sheet: hojas.cortes.titulo, table: tablaDeCortes.tableName }, cortes),
  historialSheet: ({ historial }) =>
    historial &&
    historialSheet({ sheet: hojas.historial.titulo, table: tablaDelHistorial.tableName }, historial),
} as const satisfies Readonly<Record<string, Maker>>;

/** What the formulas of the matriz look up in the other sheets. */
const libroDe = (
  { matriz: table, resumen, programacion: given }: BookContent,
  valores: Parametros,
): Libro => ({
  ...(table && resumen && { lineas: lineasConPesos(table, resumen.pesos, valores) }),
  ...(given && { programacion: given }),
});

/** The acciones of a matriz, with the weights that its Resumen gives them. */
function lineasConPesos(
  table: TableToWrite<MatrizKey>,
  pesos: ReadonlyMap<string, number> | undefined,
  valores: Parametros,
): readonly LineaDelResumen[] {
  return informe(bodyOf(table.rows), valores).acciones.map(({ nombre }) => ({
    accion: nombre,
    peso: pesos?.get(nombre.toLowerCase()) ?? "",
  }));
}

/**
 * The sheets of a workbook of its own, Parámetros first.
 * @example bookSheets({ parametros: { entidad: "Alcaldía de Alvarado" }, matriz: { rows } }).length // 2
 */
export function bookSheets(content: BookContent): readonly SheetDeclaration[] {
  const deParametros = { sources: sourceIn(home), valores: valoresIniciales(content.parametros) };
  return Object.values<Maker>(SHEETS).flatMap((sheetOf) => sheetOf(content, deParametros) ?? []);
}
