import { SerialDate } from "../base/date";
import { CellEdit, Changes, together } from "../changes/changes";
import { editOf } from "../changes/edit";
import { ESTADO_DE_VERSION, cortes, parametrosDe } from "../plan/cortes/cortes";
import { FilaDelHistorial } from "../plan/cortes/historial";
import { columnOf } from "../plan/tables/column";
import { MatrizKey, matriz as table } from "../plan/tables/matriz";
import { TableRow } from "../plan/tables/row";
import { libroDe } from "../reading";
import { conIdentidad } from "../reading/cortes/diferencias";
import { CorteCerrado } from "../reading/cortes/corte-cerrado";
import { seguirFilas } from "../reading/cortes/seguir-filas";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { guardada, siguienteFila } from "./cerrar";
import { lineasDeTexto } from "./lineas";
import { VersionCerrada, cerrarVersion } from "./version";

/** Why a corte is corrected, and who says so. */
export interface DatosDeLaRectificacion {
  readonly motivo: string;
  readonly cerradoPor: string;
  readonly hoy: SerialDate;
}

/**
 * A new version of a closed corte with its reason, computed with the parameters that the corte was closed with; the
 * version that it corrects stays.
 *
 * @param rows of the corrected corte: the matriz's own while it is still the current one, else its copy of Historial
 * @example rectificar(reading, matriz, corte, matriz.rows, { motivo: "Faltó el acta 3", cerradoPor, hoy })
 */
export function rectificar(
  reading: WorkbookReading,
  matriz: MatrizReading,
  corte: CorteCerrado,
  rows: readonly TableRow<MatrizKey>[],
  { motivo, cerradoPor, hoy }: DatosDeLaRectificacion,
): { readonly version: VersionCerrada; readonly changes: Changes } {
  const { linea } = corte;
  const lineas = lineasDeTexto(linea.lineas);
  const { programacion, festivos } = libroDe(reading, matriz);
  const version = cerrarVersion(
    {
      rows,
      parametros: parametrosDe(linea),
      libro: {
        ...(lineas && { lineas }),
        ...(programacion && { programacion }),
        ...(festivos && { festivos }),
      },
    },
    {
      matriz: String(linea.matriz),
      corte: Number(linea.corte),
      version: Number(linea.version) + 1,
      nombre: String(linea.nombre),
      desde: linea.desde,
      acta: String(linea.acta),
      cerradoPor,
      cerradoEl: hoy,
      motivo,
      errores: Number(linea.errores),
      excepciones: Number(linea.excepciones),
      primera: siguienteFila(reading),
    },
  );
  return {
    version,
    changes: together([
      guardada(reading, version),
      corregido(reading, corte),
      ...(esElAnterior(reading, corte) ? [avancesAnteriores(matriz, version.filas)] : []),
    ]),
  };
}

/** The version that is corrected says so. */
function corregido({ cortes: found }: WorkbookReading, { number: row, cells }: CorteCerrado): Changes {
  const column = found?.columns.estado;
  if (!found || column === undefined) return { cells: [], rows: [] };
  const { heading } = columnOf(cortes, "estado");
  const place = { sheet: found.sheet, row, column, heading };
  const after = ESTADO_DE_VERSION.rectificado;
  return { cells: [{ place, before: cells.estado ?? "", after, isFormula: false }], rows: [] };
}

/** Whether the corte that is open now comes after it: its Avance anterior is what it was closed with. */
const esElAnterior = ({ parametros }: WorkbookReading, { linea }: CorteCerrado): boolean =>
  parametros.corte_anterior === linea.fecha && parametros.fecha_corte !== linea.fecha;

/** What was there stays blank where opening left it so: a rate begins its vigencia anew. */
function avancesAnteriores(matriz: MatrizReading, filas: readonly FilaDelHistorial[]): Changes {
  const { parejas } = seguirFilas(filas, matriz.rows.map(conIdentidad));
  const edits = parejas.map(({ antes, ahora: { row } }) =>
    row.values.avanceAnterior === "" || row.values.avanceAnterior === antes.avance
      ? null
      : editOf(table, matriz, row, "avanceAnterior", antes.avance),
  );
  return { cells: edits.filter((edit): edit is CellEdit => edit !== null), rows: [] };
}
