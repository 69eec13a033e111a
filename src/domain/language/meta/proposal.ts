import { CellValue } from "../../base/cell";
import { SerialDate, serialDate } from "../../base/date";
import { TiempoReading, proposedDates, readTiempo } from "../tiempo";
import { Ask, cellsOf } from "./cells-of";
import { ProposedCells } from "./proposed-cells";
import { MetaReading } from "./meta";
import { readMeta } from "./read-meta";

/** What is proposed for a row. */
export interface Proposal {
  readonly meta: MetaReading;
  readonly tiempo: TiempoReading;
  /** Plain: to be written, visibly as a proposal. */
  readonly cells: ProposedCells;
  /** What has to be asked before anything more is written; null where nothing has. */
  readonly ask: Ask | null;
}

/** A row as far as proposing goes; texts as written, a number where the cell holds one. */
export interface RowToPropose {
  readonly meta: CellValue;
  readonly indicador?: CellValue;
  readonly tiempo?: CellValue;
  /** The row's own, which an increase of so much per cent needs. */
  readonly lineaBase?: CellValue;
}

/** What is known of the plan. */
export interface PlanFacts {
  /** Counts kept in Parámetros: "dependencias" → 8. */
  readonly counts?: ReadonlyMap<string, number>;
  /** The plan's start; durations count from it. */
  readonly inicio?: SerialDate;
}

/** The meta of a row: its text, or the number that its cell holds, by its indicador. */
export function readRowMeta({ meta, indicador = "" }: RowToPropose): MetaReading {
  // A number has a decimal point for JavaScript only.
  const text = typeof meta === "number" ? String(meta).replace(".", ",") : String(meta);
  return readMeta(text, { indicador: String(indicador) });
}

/**
 * Reads the meta and the tiempo of a row into cells: Tipo, Cantidad (a percentage as a fraction), Por, Veces, Línea base,
 * Inicio and Plazo. Only what is plain goes in `cells`; the rest is asked.
 *
 * @example proposeRow({ meta: "4 veces al mes", tiempo: "2 meses" }).cells // { tipo: "cada periodo", cantidad: 4, por: "mes" }
 */
export function proposeRow(row: RowToPropose, facts: PlanFacts = {}): Proposal {
  const meta = readRowMeta(row);
  const tiempo = readTiempo(String(row.tiempo ?? ""), { inicio: facts.inicio });
  const { cells, ask } = cellsOf(meta, {
    counts: facts.counts ?? new Map<string, number>(),
    lineaBase: typeof row.lineaBase === "number" ? row.lineaBase : null,
    says: [String(row.indicador ?? ""), String(row.meta)],
  });
  const saysNothing = meta.reason === "blank" || meta.reason === "placeholder";
  const dates = saysNothing || meta.status === "compound" ? {} : proposedDates(tiempo, meta.rate !== null);
  return { meta, tiempo, cells: { ...cells, ...lastYearOf(meta), ...dates }, ask };
}

/** «10 talleres (2 en 2024, 8 en 2025)» says by when as well. */
function lastYearOf({ programacion }: MetaReading): ProposedCells {
  const last = programacion.at(-1)?.hasta;
  return last ? { plazo: serialDate(last.year, last.month, last.day) } : {};
}
