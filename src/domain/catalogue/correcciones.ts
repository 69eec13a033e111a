import { CellValue, isBlank } from "../base/cell";
import { CellFix, Fix, RowFix } from "../checks/fixes";
import { cellName } from "../base/cell-name";
import { columnOf } from "../plan/tables/column";
import { MatrizKey, matriz } from "../plan/tables/matriz";
import { lista } from "./formato";
import { exacto, porcentajeExacto } from "../base/written-numbers";
import { fecha } from "../base/written-dates";
import { cita } from "./observaciones/texto";

/** A cell before and after, as a person reads it. */
export interface TextoDeCambio {
  /** «D14, columna Meta» */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

const textos = {
  blanco: "en blanco",
  formula: "su fórmula",
  comoTexto: (text: string) => `${text} (texto)`,
  cambiar: (before: string, after: string) => `Cambiar ${before} por ${after}`,
  escribir: (after: string, heading: string) => `Escribir ${after} en ${heading}`,
  reponer: (before: string) => `Poner de nuevo la fórmula en lugar de ${before}`,
  reponerVarias: (count: number) =>
    count === 1 ? "Poner la fórmula que falta" : `Poner las ${exacto(count)} fórmulas que faltan`,
  pasar: (value: string) => `Pasar ${value} a «% reportado» y poner de nuevo la fórmula`,
  repetir: (accion: string) => `Repetir la acción ${accion}`,
  conCodigo: (codigo: string) => ` con el código ${codigo}`,
  dejar: (first: string, second: string) =>
    `Dejar ${first} en esta fila y pasar ${second} a una fila nueva, debajo`,
  pesoPorMitades: "; su peso se reparte por mitades",
  filaNueva: (below: number) => `Fila nueva, debajo de la ${below}`,
};

type Shown = Pick<CellFix, "key" | "isFormula"> & Partial<Pick<CellFix, "format">>;

const isText = (key: MatrizKey) => ["text", "choice", "link"].includes(columnOf(matriz, key).type);

/** What will stand in the cell. */
function despues({ key, after, isFormula, format }: Shown & Pick<CellFix, "after">): string {
  if (isFormula) return textos.formula;
  if (typeof after !== "number") return isText(key) ? cita(after) : String(after);
  if (format === "date") return fecha(after);
  return format === "percentage" ? porcentajeExacto(after) : exacto(after);
}

/** What stands in it now. A number that is text looks like the number: it is said that it is not. */
function antes({ key, before, format, isFormula }: Shown & { readonly before: CellValue }): string {
  if (isBlank(before)) return textos.blanco;
  if (typeof before === "number")
    return isFormula && isFraction(key) ? porcentajeExacto(before) : exacto(before);
  return format === undefined || isFormula ? cita(before) : textos.comoTexto(cita(before));
}

const isFraction = (key: MatrizKey) => columnOf(matriz, key).type === "percentage";

/** @example describeCell(fix.cells[0]).after // "80 %" */
export function describeCell(cell: CellFix): TextoDeCambio {
  return { place: cellName(cell.place), before: antes(cell), after: despues(cell) };
}

/** A row that is new, as a person reads it. */
export interface TextoDeFila {
  readonly place: string;
  readonly cells: readonly { readonly heading: string; readonly value: string }[];
}

/** @example describeRow(fix.rows[0]).place // "Fila nueva, debajo de la 14" */
export function describeRow({ below, cells }: RowFix): TextoDeFila {
  const written = cells.filter(({ isFormula }) => !isFormula);
  return {
    place: textos.filaNueva(below),
    cells: written.map((cell) => ({ heading: cell.heading, value: despues(cell) })),
  };
}

/**
 * A fix in a sentence.
 * @example describeFix(fix) // "Cambiar «80 %» (texto) por 80 %."
 */
export function describeFix({ cells, rows }: Fix): string {
  return `${sentenceOf(cells, rows)}.`;
}

function sentenceOf(cells: readonly CellFix[], rows: readonly RowFix[]): string {
  const at = (key: MatrizKey) => cells.find((cell) => cell.key === key);
  const [first] = cells;
  if (!first) return "";
  const [row] = rows;
  if (row) return splitOf(cells, row);
  const reported = at("reportado");
  if (reported && at("cumplimiento")?.isFormula) return textos.pasar(despues(reported));
  const accion = at("accion");
  if (accion) {
    const codigo = at("codigo");
    return textos.repetir(despues(accion)) + (codigo ? textos.conCodigo(String(codigo.after)) : "");
  }
  if (first.isFormula)
    return isBlank(first.before) ? textos.reponerVarias(cells.length) : textos.reponer(antes(first));
  return lista(cells.map(changeOf));
}

function changeOf(cell: CellFix, index: number): string {
  const { heading = "" } = cell.place;
  const text = isBlank(cell.before)
    ? textos.escribir(despues(cell), heading)
    : textos.cambiar(antes(cell), despues(cell)) + (index > 0 ? ` en ${heading}` : "");
  return index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function splitOf(cells: readonly CellFix[], row: RowFix): string {
  const first = cells.find(({ key }) => key === "meta") ?? cells[0]!;
  const second = row.cells.find(({ key }) => key === first.key);
  const weight = cells.some(({ key }) => key === "peso") ? textos.pesoPorMitades : "";
  return textos.dejar(despues(first), second ? despues(second) : "") + weight;
}
