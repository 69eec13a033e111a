import { CellValue, isBlank } from "../../base/cell";
import { PlanFacts, ProposedKey, proposeRow } from "../../language/meta";
import { KEPT, KeptCells } from "../../reading/kept";
import { MarcoReading } from "../../reading/reading";
import { MarcoKey } from "../../plan/tables/marco-operativo";
import { TableRow } from "../../plan/tables/row";
import { columnOf } from "../../plan/tables/column";
import { matriz } from "../../plan/tables/matriz";
import { cellOf } from "../organized/cell-of";
import { accionNumbers } from "./codigo";

/** What a row of a new matriz begins with; columns that are absent stay blank or keep their formula. */
export type NewMatrizRow = Readonly<
  Partial<
    Record<
      "accion" | "indicador" | "meta" | "codigo" | "responsable" | ProposedKey | keyof KeptCells,
      CellValue
    >
  >
>;

/** A row that only lists one more activity is no indicator. */
export const hasIndicator = ({ values }: TableRow<MarcoKey>) =>
  !isBlank(values.indicador) || !isBlank(values.meta);

/** What a marco keeps at its right of a table that was organized, as the cells of its matriz. */
const keptCells = (kept: KeptCells = {}): KeptCells =>
  Object.fromEntries(
    KEPT.flatMap((key) => (kept[key] === undefined ? [] : [[key, cellOf(columnOf(matriz, key), kept[key])]])),
  );

/**
 * The rows of a new matriz: one for each indicator of the marco, in its order, with its acción and Código on every
 * row, and what the meta plainly says in numbers. What is not plain stays blank, to be asked. What the marco says itself
 * at its right, an Inicio or a Línea base, goes before what is proposed.
 *
 * @param codigoOf gives each row its Código
 * @example matrizRows(reading, { inicio, counts })[0] // { codigo: "1.1", accion: "…", meta: "10 puntos", cantidad: 10, … }
 */
export function matrizRows(
  { rows, kept }: Pick<MarcoReading, "rows" | "kept">,
  facts: PlanFacts = {},
  codigoOf: (accion: CellValue) => string = accionNumbers(),
): NewMatrizRow[] {
  return rows.filter(hasIndicator).map(({ values, number }) => ({
    accion: values.accion,
    indicador: values.indicador,
    meta: values.meta,
    codigo: codigoOf(values.accion),
    responsable: values.responsables,
    ...proposeRow({ meta: values.meta, indicador: values.indicador, tiempo: values.tiempos }, facts).cells,
    ...keptCells(kept?.get(number)),
  }));
}
