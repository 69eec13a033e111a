import { CellValue, isBlank } from "../base/cell";
import { SerialDate } from "../base/date";
import { keyForExcel } from "../base/text";
import { CellEdit, Changes, together } from "../changes/changes";
import { editOf } from "../changes/edit";
import { ourFormula } from "../checks/rules/formulas/our-formula";
import { CLASE, FilaDelHistorial, columnasDeControl } from "../plan/cortes/historial";
import { selloDeFila } from "../plan/cortes/sello/sello";
import { isTypedOver } from "../plan/cumplimiento/celdas-de-fila";
import { FilaCalculada } from "../plan/cumplimiento/fila";
import { nombreDeTipo } from "../plan/cumplimiento/tipos/nombres";
import { compile } from "../plan/formula/compile";
import { print } from "../plan/formula/print";
import { celdasDeParametros } from "../plan/parametros/celdas";
import { completarParametros } from "../plan/parametros/completar";
import { parametros as declarados } from "../plan/parametros/parametros";
import { MatrizKey, matriz as table } from "../plan/tables/matriz";
import { parametrosChanged } from "../proposals/parametros";
import { corteCerrado } from "../reading/cortes/cortes-de-matriz";
import { conIdentidad } from "../reading/cortes/diferencias";
import { seguirFilas } from "../reading/cortes/seguir-filas";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { enHistorial } from "./cerrar";

/** What of a row is of its corte alone, and is kept in Historial. */
const SE_BORRAN: readonly MatrizKey[] = [
  "reportado",
  "evidencia",
  "recomendaciones",
  ...columnasDeControl,
  "avanceVisto",
  "reportadoVisto",
  "evidenciaVista",
  "metaVista",
];

/** What opening the next corte does, to be shown before it is written. */
export type Apertura =
  /** The corte is not closed, or its date is not after. */
  | { readonly kind: "impedido"; readonly porque: "sinCerrar" | "fechaAnterior" }
  | {
      readonly kind: "porAbrir";
      readonly changes: Changes;
      /** Rows whose avance goes to Avance anterior and is blank again, and those that keep it because it is whole. */
      readonly enBlanco: number;
      readonly seQuedan: number;
      /** Metas a la fecha that were typed, and are the formula's again. */
      readonly metasDevueltas: number;
      /** Rows whose opinion or recomendación came after closing, and goes to Historial. */
      readonly anotadas: number;
    };

/**
 * Opens the corte that follows a closed one: silence must not repeat what was said for the last.
 *
 * @param filas the rows with their figures, as the closed corte has them
 * @param guardadas the rows of the closed corte in Historial
 * @example abrirSiguiente(reading, matriz, filas, guardadas, serialDate(2009, 6, 30))
 */
export function abrirSiguiente(
  reading: WorkbookReading,
  matriz: MatrizReading,
  filas: readonly FilaCalculada[],
  guardadas: readonly FilaDelHistorial[],
  fecha: SerialDate,
): Apertura {
  const closed = corteCerrado(reading, matriz);
  if (!closed) return { kind: "impedido", porque: "sinCerrar" };
  if (fecha <= Number(closed.linea.fecha)) return { kind: "impedido", porque: "fechaAnterior" };
  const { vigencia_fin: fin } = completarParametros(reading.parametros);
  const otraVigencia = typeof fin === "number" && fecha > fin;
  const withAvance = filas.filter(({ row }) => !isBlank(row.values.avance));
  const kept = withAvance.filter(seQueda);
  const typed = filas.filter(({ row }) => isTypedOver(row));
  const formula = ourFormula(matriz, "metaALaFecha");
  const notes = anotaciones(filas, guardadas);
  const edits = filas.flatMap((fila) => {
    const { row } = fila;
    const edit = (key: MatrizKey, after: CellValue) =>
      row.values[key] === after ? null : editOf(table, matriz, row, key, after);
    const back =
      formula !== null && isTypedOver(row) ? editOf(table, matriz, row, "metaALaFecha", formula) : null;
    return [
      edit("avanceAnterior", otraVigencia && esTasa(fila) ? "" : row.values.avance),
      seQueda(fila) ? null : edit("avance", ""),
      ...SE_BORRAN.map((key) => edit(key, "")),
      back && { ...back, isFormula: true },
    ];
  });
  return {
    kind: "porAbrir",
    changes: together([
      { cells: edits.filter((edit): edit is CellEdit => edit !== null), rows: [] },
      parametrosChanged(reading, {
        corte_anterior: closed.linea.fecha,
        fecha_corte: fecha,
        estado_corte: "abierto",
        corte_de_los_avances: fecha,
      }),
      vigenciaDevuelta(reading),
      enHistorial(reading, notes),
    ]),
    enBlanco: withAvance.length - kept.length,
    seQuedan: kept.length,
    metasDevueltas: formula === null ? 0 : typed.length,
    anotadas: notes.length,
  };
}

const esDeTipo = ({ row }: FilaCalculada, tipo: string) =>
  keyForExcel(String(row.values.tipo)) === keyForExcel(tipo);

const esTasa = (fila: FilaCalculada) => esDeTipo(fila, nombreDeTipo.cadaPeriodo);

/** What is done stays done: a product that was delivered, and a total that reached its final meta. */
function seQueda(fila: FilaCalculada): boolean {
  const { row, metaFinal } = fila;
  const { avance } = row.values;
  if (esDeTipo(fila, nombreDeTipo.cumple)) return ["sí", "si"].includes(keyForExcel(String(avance)));
  if (!esDeTipo(fila, nombreDeTipo.seVaSumando)) return false;
  return typeof avance === "number" && metaFinal !== null && avance >= metaFinal;
}

const DICHO = [...columnasDeControl, "recomendaciones"] as const;

/** What Control Interno said of the rows after they were closed: lines of Historial of their own. */
function anotaciones(
  filas: readonly FilaCalculada[],
  guardadas: readonly FilaDelHistorial[],
): readonly FilaDelHistorial[] {
  const rows = filas.map(({ row }) => conIdentidad(row));
  return seguirFilas(guardadas, rows).parejas.flatMap(({ antes, ahora: { row } }) => {
    const isNew = DICHO.some((key) => !isBlank(row.values[key]) && row.values[key] !== antes[key]);
    if (!isNew) return [];
    const own = Object.fromEntries(DICHO.map((key) => [key, row.values[key]]));
    const nota = { ...antes, ...own, clase: CLASE.verificacion };
    return [{ ...nota, sello: selloDeFila(nota, ["clase", "id", ...DICHO]) }];
  });
}

const VIGENCIA = declarados.find(({ name }) => name === "vigencia_inicio")!;
const vigenciaPorFormula = compile(VIGENCIA.formula!);
const noColumns = { column: () => "", wholeColumn: () => "" };

/** The formula of the vigencia's beginning, where somebody typed a date over it: it moves with the corte again. */
function vigenciaDevuelta({ namedCells, parametros }: WorkbookReading): Changes {
  const { name } = VIGENCIA;
  const place = namedCells[name];
  const now = parametros[name] ?? "";
  if (!place || now === vigenciaPorFormula(celdasDeParametros(parametros))) return { cells: [], rows: [] };
  const after = `=${print(VIGENCIA.formula!, noColumns)}`;
  return { cells: [{ name, place, before: now, after, isFormula: true }], rows: [] };
}
