import { cuenta, lista } from "../formato";
import { numero } from "../../base/written-numbers";

/** What a write did. */
interface Hecho {
  readonly sheets: readonly string[];
  readonly rows?: number;
  readonly differences?: Readonly<Record<"metas" | "responsables" | "plazos" | "gone", readonly string[]>>;
  readonly unprogrammed?: number;
  readonly read?: { readonly metas: number; readonly of: number; readonly tiempos: number };
}

const sheet = ({ sheets }: Hecho) => lista(sheets.map((name) => `«${name}»`));
const withRows = ({ rows }: Hecho) => (rows ? ` con ${cuenta(rows, "fila", "filas")}` : "");

/** What stands as a proposal: it is said, so that nobody takes it for what somebody wrote. */
function leido({ read }: Hecho): string {
  if (!read || read.metas + read.tiempos === 0) return "";
  const metas = `${numero(read.metas)} de ${cuenta(read.of, "meta", "metas")}`;
  const tiempos = read.tiempos > 0 ? ` y ${cuenta(read.tiempos, "tiempo", "tiempos")}` : "";
  return ` Se leyeron ${metas}${tiempos}: lo leído quedó como propuesta, revíselo en Cumplimiento.`;
}

/** Nobody but who wrote them knows what these figures are: of each period, or up to it. */
const porProgramar = ({ unprogrammed = 0 }: Hecho) =>
  unprogrammed === 0
    ? ""
    : ` En ${cuenta(unprogrammed, "fila", "filas")} lo programado por periodos no suma la meta ni llega a ella: escríbalo usted en la hoja Programación.`;

/** As many as are named; the rest are counted. */
const NOMBRADAS = 5;

function nombradas(filas: readonly string[]): string {
  const resto = filas.length - NOMBRADAS;
  return lista(resto > 0 ? [...filas.slice(0, NOMBRADAS), `${numero(resto)} más`] : filas);
}

/** What the rows that were there say otherwise than the marco: the person decides which of the two is right. */
function distinto({ differences }: Hecho): string {
  if (!differences) return "";
  const { metas, responsables, plazos, gone } = differences;
  const partes = [
    ["la meta de", metas],
    ["el responsable de", responsables],
    ["el plazo de", plazos],
  ] as const;
  const dicen = partes.flatMap(([que, filas]) => (filas.length > 0 ? [`${que} ${nombradas(filas)}`] : []));
  const otro = dicen.length > 0 ? ` No coincide con el marco ${dicen.join("; ni ")}.` : "";
  const fuera =
    gone.length > 0 ? ` Ya no ${gone.length === 1 ? "está" : "están"} en él ${nombradas(gone)}.` : "";
  return otro || fuera ? `${otro}${fuera} Nada de eso se cambió: decida usted cuál queda.` : "";
}

const cells = ({ rows }: Hecho) => cuenta(rows ?? 0, "celda", "celdas");

/** One sentence for each thing that the pane writes in the workbook. */
export const hechos = {
  marcoInserted: (hecho) => `Se insertó el marco operativo en ${sheet(hecho)}${withRows(hecho)}.`,
  matrizInserted: (hecho) =>
    `Se insertó la matriz de seguimiento en ${sheet(hecho)}${withRows(hecho)}.${leido(hecho)}`,
  matrizCompleted: (hecho) =>
    (hecho.rows
      ? `Se ${hecho.rows === 1 ? "agregó" : "agregaron"} ${cuenta(hecho.rows, "fila", "filas")} del marco operativo a ${sheet(hecho)}.`
      : `${sheet(hecho)} ya tiene todas las filas del marco operativo.`) +
    leido(hecho) +
    distinto(hecho),
  parametrosInserted: (hecho) => `Se insertó la hoja ${sheet(hecho)}.`,
  parametrosRestored: (hecho) =>
    `Se insertó de nuevo la hoja ${sheet(hecho)}: las fórmulas que la usaban vuelven a calcular. Escriba en ella los datos que tenía.`,
  programacionInserted: (hecho) =>
    `Se insertó la hoja ${sheet(hecho)}: escriba las fechas arriba y, debajo, lo que cada indicador debe llevar a cada una. Una fila en blanco sigue con su propia fórmula.`,
  programacionCompleted: (hecho) =>
    `Se ${hecho.rows === 1 ? "agregó" : "agregaron"} ${cuenta(hecho.rows ?? 0, "fila", "filas")} de la matriz a ${sheet(hecho)}.`,
  resumenInserted: (hecho) => `Se insertó el resumen de cumplimiento en ${sheet(hecho)}.`,
  resumenUpdated: (hecho) =>
    `Se actualizó el resumen${hecho.rows ? `: ${cuenta(hecho.rows, "acción nueva", "acciones nuevas")}` : ""}.`,
  firmasInserted: (hecho) =>
    `Se insertó la hoja de firmas en ${sheet(hecho)}.${hecho.rows === 0 ? " Todavía no dice quién firma: escriba los nombres y los cargos en la lista del comité, en la hoja Parámetros, y aparecen solos." : ""}`,
  proposalsWritten: (hecho) => `Se escribieron ${cells(hecho)} de la matriz.`,
  reportesWritten: (hecho) => `Se escribió el reporte de ${cuenta(hecho.rows ?? 0, "fila", "filas")}.`,
  opinionWritten: () => "Se escribió la verificación de la fila: lo reportado no cambió.",
  exampleReported: () =>
    "Los avances son inventados: véalos en Cumplimiento. En Validar hay una observación de cada clase para ensayar.",
  fixesWritten: (hecho) =>
    `Se ${hecho.rows === 1 ? "corrigió" : "corrigieron"} ${cuenta(hecho.rows ?? 0, "observación", "observaciones")} en ${sheet(hecho)}.`,
  observationsListed: (hecho) =>
    hecho.rows === 0
      ? `No queda ninguna observación: la lista de ${sheet(hecho)} está en blanco.`
      : `En ${sheet(hecho)} ${hecho.rows === 1 ? "está la observación" : `están las ${cuenta(hecho.rows ?? 0, "observación", "observaciones")}`} de hoy, con quién responde por cada una.`,
  excepcionesAdded: (hecho) =>
    `Se ${hecho.rows === 1 ? "aceptó" : "aceptaron"} ${cuenta(hecho.rows ?? 0, "observación", "observaciones")}: el motivo quedó en la hoja ${sheet(hecho)}.`,
  excepcionWithdrawn: (hecho) => `Se quitó la aceptación de la hoja ${sheet(hecho)}.`,
  countKept: (hecho) =>
    `Se llenaron ${cells(hecho)} de la matriz y el número quedó en «${hecho.sheets.at(-1)}»: no se vuelve a preguntar.`,
  decisionsKept: () =>
    "Lo que usted decidió quedó en Parámetros: se propone para la próxima tabla con los mismos encabezados.",
  parametrosChanged: () => "Se guardaron los parámetros; la hoja vuelve a calcular sola.",
  marksShown: () => "Las celdas por corregir quedaron marcadas con un borde en la hoja.",
  marksHidden: () => "Se quitaron las marcas de la hoja.",
  viewChanged: () => "Cambiaron las columnas a la vista. Ninguna se borró.",
  tableOrganized: (hecho) =>
    `La tabla quedó organizada en ${sheet(hecho)}${withRows(hecho)}. La original no se tocó.${leido(hecho)}${porProgramar(hecho)}`,
  alreadyThere: (hecho) =>
    `Ya está en ${sheet(hecho)}: no se insertó otra vez. Si necesita otra, pídala en la pestaña Insertar.`,
  corteClosed: (hecho) =>
    `El corte quedó cerrado: ${cuenta(hecho.rows ?? 0, "fila", "filas")} en Historial. Lo que no tiene reporte ya cuenta 0 %.`,
  corteOpened: (hecho) =>
    `Se abrió el siguiente corte: ${cuenta(hecho.rows ?? 0, "avance pasó", "avances pasaron")} a «Avance anterior».`,
  corteRectified: (hecho) =>
    `El corte quedó rectificado: una versión nueva con ${cuenta(hecho.rows ?? 0, "fila", "filas")}. La anterior se conserva.`,
  nothing: () => "Ya estaba así: no hubo nada que cambiar.",
} as const satisfies Record<string, (hecho: Hecho) => string>;
