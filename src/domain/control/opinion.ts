import { CellValue } from "../base/cell";
import { SerialDate } from "../base/date";
import { Changes, FigureFormat } from "../changes/changes";
import { editOf } from "../changes/edit";
import { FilaCalculada } from "../plan/cumplimiento/fila";
import { MatrizKey, matriz as table } from "../plan/tables/matriz";
import { VISTAS } from "../plan/verificacion/cambio";
import { VERIFICACION } from "../plan/verificacion/verificacion";
import { MatrizReading } from "../reading/reading";
import { cambioDesdeQueSeVio } from "./revise-primero";

/** What Control Interno says of a row, and what it asks to be corrected. */
export interface Opinion {
  readonly verificacion: string;
  /** Only of a difference: what the evidence supports, as a fraction. */
  readonly verificado: CellValue;
  readonly queSeVio: string;
  readonly recomendaciones: string;
}

/** Who gives it, and when. */
export interface QuienOpina {
  readonly quien: string;
  readonly hoy: SerialDate;
}

/** What a row says of its verification now. */
export const opinionDe = ({ row: { values } }: FilaCalculada): Opinion => ({
  verificacion: String(values.verificacion),
  verificado: values.verificado,
  queSeVio: String(values.queSeVio),
  recomendaciones: String(values.recomendaciones),
});

/**
 * What an opinion writes in its row, and nothing else of it: the reported figure is never touched. What the row says now
 * is kept beside it, so that the sheet tells if it changes later; a recomendación alone keeps nothing.
 *
 * @example cambiosDeOpinion(matriz, fila, { ...opinionDe(fila), verificacion: "verificado" }, { quien, hoy }).cells.length
 */
export function cambiosDeOpinion(
  matriz: MatrizReading,
  fila: FilaCalculada,
  { verificacion, verificado, queSeVio, recomendaciones }: Opinion,
  { quien, hoy }: QuienOpina,
): Changes {
  const { values } = fila.row;
  const opinion = {
    verificacion,
    verificado: verificacion === VERIFICACION.conDiferencia ? verificado : "",
    queSeVio: queSeVio.trim(),
  };
  const isNew = Object.entries(opinion).some(([key, value]) => values[key as MatrizKey] !== value);
  const written: Partial<Record<MatrizKey, CellValue>> = {
    ...opinion,
    recomendaciones: recomendaciones.trim(),
    ...((isNew || cambioDesdeQueSeVio(fila)) &&
      loQueSeVio(fila, verificacion === "" ? null : { quien, hoy })),
  };
  const cells = Object.entries(written).flatMap(([key, value]) => {
    const own = key as MatrizKey;
    if (values[own] === value || fila.row.formulas[own] !== undefined) return [];
    const edit = editOf(table, matriz, fila.row, own, value);
    return edit ? [{ ...edit, ...(own === "verificado" && { format: PERCENTAGE }) }] : [];
  });
  return { cells, rows: [] };
}

const PERCENTAGE: FigureFormat = "percentage";

/** Who looked, when, and what stood there then; all blank where the opinion is taken back. */
function loQueSeVio(
  { row: { values }, metaALaFecha }: FilaCalculada,
  quien: QuienOpina | null,
): Partial<Record<MatrizKey, CellValue>> {
  const written: Partial<Record<MatrizKey, CellValue>> = {
    verifico: quien?.quien ?? "",
    verificadoEl: quien?.hoy ?? "",
  };
  for (const [now, kept] of VISTAS)
    written[kept] = quien ? (now === "metaALaFecha" ? (metaALaFecha ?? "") : values[now]) : "";
  return written;
}
