import { FilaDelHistorial } from "../../../plan/cortes/historial";
import { MatrizKey } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import type { CorteGuardado } from "../../../reading/cortes/corte-cerrado";
import { conIdentidad } from "../../../reading/cortes/diferencias";
import { Historia, historiaDe } from "../../../reading/cortes/historia";
import { seguirFilas } from "../../../reading/cortes/seguir-filas";
import { perReading } from "../../../reading/per-reading";
import { MatrizReading, WorkbookReading } from "../../../reading/reading";

/** A matriz with what is known of its last cortes. */
interface ConHistoria {
  readonly reading: MatrizReading;
  readonly historia: Historia;
}

/** The matrices of a workbook, each with its last cortes; without cortes there is nothing to say of them. */
export const conHistoria = perReading((workbook: WorkbookReading): readonly ConHistoria[] =>
  workbook.cortes
    ? workbook.matrices.map((reading) => ({ reading, historia: historiaDe(workbook, reading) }))
    : [],
);

/** A row beside what it said in a corte. */
export interface Seguida {
  readonly row: TableRow<MatrizKey>;
  readonly antes: FilaDelHistorial;
}

/** A matriz beside the last corte before its own, row by row. */
export interface Seguidas {
  readonly reading: MatrizReading;
  readonly anterior: CorteGuardado;
  readonly anteanterior?: CorteGuardado;
  readonly filas: readonly Seguida[];
}

/** Each matriz that has a corte before its own. */
export const seguidas = perReading((workbook: WorkbookReading): readonly Seguidas[] =>
  conHistoria(workbook).flatMap(({ reading, historia: { anterior, anteanterior } }) => {
    if (!anterior) return [];
    const { parejas } = seguirFilas(anterior.filas, reading.rows.map(conIdentidad));
    const filas = parejas.map(({ antes, ahora }) => ({ antes, row: ahora.row }));
    return [{ reading, anterior, anteanterior, filas }];
  }),
);
