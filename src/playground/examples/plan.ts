/** A plan de acción as the entity wrote it: only the cells of its tables, without page breaks nor letterheads. */
export interface Plan {
  readonly id: string;
  readonly municipio: string;
  readonly departamento: string;
  readonly entidad: string;
  readonly nit: string | null;
  readonly vigencia: number | null;
  /** ISO date of adoption; null where the document has none. */
  readonly fecha: string | null;
  readonly acto: string | null;
  readonly titulo: string;
  /** The document the cells come from. */
  readonly fuente: string;
  /** The list of acciones of the marco de acción, without its bullets. */
  readonly marcoDeAccion: readonly string[];
  /** Continuation cells are blank, as in the document. */
  readonly marco: PlanTable;
  readonly matriz: (PlanTable & { readonly titulo: string }) | null;
  readonly fases: readonly {
    readonly fase: string;
    readonly plazoNacional: string;
    readonly plazoTerritorial: string;
  }[];
  readonly seguimiento: string | null;
  readonly firmas: readonly { readonly nombre: string; readonly cargo: string }[];
}

export interface PlanTable {
  readonly encabezados: readonly string[];
  readonly filas: readonly (readonly string[])[];
}

/** Columns that a Word table merges over the indicators of an acción: acción, beneficios, responsables, recursos, tiempos. */
const MERGED_COLUMNS = [0, 1, 5, 6, 7];

/**
 * The rows of the marco operativo as they are meant: one per indicator, with what is merged above it repeated.
 * @param plan one of the plans of `examples/plans`
 * @returns rows of eight texts in the order of the document's headings
 * @example logicalRows(alvarado).length // 22
 */
export function logicalRows(plan: Pick<Plan, "marco">): string[][] {
  const rows: string[][] = [];
  for (const written of plan.marco.filas) {
    const above = rows.at(-1);
    const isContinuation = written[0] === "" && above !== undefined;
    rows.push(
      written.map((cell, column) =>
        isContinuation && cell === "" && MERGED_COLUMNS.includes(column) ? (above[column] ?? "") : cell,
      ),
    );
  }
  return rows;
}
