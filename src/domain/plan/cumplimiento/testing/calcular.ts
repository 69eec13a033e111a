import { CellValue } from "../../../base/cell";
import { serialDate } from "../../../base/date";
import { Parametros } from "../../parametros/parametro";
import { semaforoDelPreset } from "../../parametros/parametros";
import { presets } from "../../semaforo/presets";
import { MatrizKey, matriz } from "../../tables/matriz";
import { TableRow } from "../../tables/row";
import { calcularFilas } from "../fila";

/** Cells of a row; the others are blank. */
export type Values = Partial<Record<MatrizKey, CellValue>>;

const blank = Object.fromEntries(matriz.columns.map((column) => [column.key, ""])) as Record<
  MatrizKey,
  CellValue
>;

function row(values: Values, number = 9): TableRow<MatrizKey> {
  return {
    number,
    values: { ...blank, accion: "Actualizar el sitio web", indicador: "Indicador", meta: "Meta", ...values },
    formulas: {},
    carried: [],
  };
}

/** Alvarado: the plan rules from 3-sep-2008, first corte 31-dic-2008. */
export const alvarado: Parametros = {
  inicio_plan: serialDate(2008, 9, 3),
  fin_plan: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "abierto",
  ...semaforoDelPreset(presets[0]),
};

export function calcular(values: Values, parametros: Parametros = alvarado) {
  return calcularFilas([row(values)], parametros)[0]!;
}

/** 0.125 as 12.5 */
export const percent = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 10);

/** A row and what is computed of it, percentages as such. */
export interface Case {
  readonly name: string;
  readonly values: Values;
  readonly parametros?: Parametros;
  readonly meta?: number | null;
  readonly cumplimiento?: number | null;
  readonly plan?: number | null;
  readonly estado: string | null;
}

export const plazo24Meses = serialDate(2010, 9, 3);
export const junio2009: Parametros = { ...alvarado, fecha_corte: serialDate(2009, 6, 30) };
