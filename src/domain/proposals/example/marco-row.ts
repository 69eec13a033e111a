import { MarcoKey } from "../../plan/tables/marco-operativo";

/** A row of the example, with every column of the marco filled. */
export type ExampleRow = Readonly<Record<MarcoKey, string>>;

type AccionCells = Pick<ExampleRow, "accion" | "beneficios" | "responsables" | "recursos">;
type IndicatorCells = readonly [indicador: string, meta: string, actividades: string, tiempos: string];

/** The rows of an acción: what belongs to it repeated on each of its indicators. */
export const accionRows = (
  cells: AccionCells,
  indicators: readonly IndicatorCells[],
): readonly ExampleRow[] =>
  indicators.map(([indicador, meta, actividades, tiempos]) => ({
    ...cells,
    indicador,
    meta,
    actividades,
    tiempos,
  }));
