import { Reporte } from "../../domain/proposals/reporte";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { TableRow } from "../../domain/plan/tables/row";

/** What is said of a row, and the row as it was seen then: nothing is written over what somebody else put there since. */
export interface Dicho {
  readonly row: TableRow<MatrizKey>;
  readonly reporte: Reporte;
}

/** What is said of some rows, by the rows' keys. */
export type Lote = ReadonlyMap<string, Dicho>;

export interface EstadoDeEscritura {
  /** What was said and does not stand in the sheet yet. */
  readonly pendientes: Lote;
  /** Whether the last write failed. All that waits is tried again with what is said next. */
  readonly detenida: boolean;
}

export const NADA_PENDIENTE: EstadoDeEscritura = { pendientes: new Map(), detenida: false };

/** Writes the reportes of some rows; resolves to whether they stand in the sheet. */
export type Escribir = (lote: Lote) => Promise<boolean>;

export interface Escritor {
  /** How to write from now on. */
  usar(write: Escribir): void;
  escribir(key: string, dicho: Dicho): void;
  /** Tries again what failed. */
  reintentar(): void;
  /** Leaves what failed unwritten. */
  descartar(): void;
}

/**
 * Writes while the person goes on to the next row. Excel takes its time, so what is said meanwhile waits and is written
 * together: nobody types faster than that, and nothing is written twice.
 *
 * @param publish gets each new state
 */
export function createEscritor(publish: (estado: EstadoDeEscritura) => void): Escritor {
  let write: Escribir | undefined;
  let waiting: Lote = new Map();
  let writing: Lote = new Map();
  let isBusy = false;
  let detenida = false;

  const tell = () => publish({ pendientes: joined(writing, waiting), detenida });

  async function writeAll() {
    if (isBusy) return;
    isBusy = true;
    detenida = false;
    while (write && !detenida && waiting.size > 0) {
      [writing, waiting] = [waiting, new Map()];
      if (!(await write(writing))) {
        waiting = joined(writing, waiting);
        detenida = true;
      }
      writing = new Map();
      tell();
    }
    isBusy = false;
  }

  return {
    usar(next) {
      write = next;
    },
    escribir(key, dicho) {
      waiting = joined(waiting, new Map([[key, dicho]]));
      tell();
      void writeAll();
    },
    reintentar: () => void writeAll(),
    descartar() {
      waiting = new Map();
      detenida = false;
      tell();
    },
  };
}

/** Two lots as one: what is said later of a cell holds, over the row as it was before all of it. */
function joined(earlier: Lote, later: Lote): Lote {
  const all = new Map(earlier);
  for (const [key, { row, reporte }] of later) {
    const before = all.get(key);
    all.set(key, { row: before?.row ?? row, reporte: { ...before?.reporte, ...reporte } });
  }
  return all;
}
