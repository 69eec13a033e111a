import { CellValue } from "../../base/cell";
import { OwnColumn, OwnTable, columnOf } from "../tables/column";
import { MatrizKey, matriz } from "../tables/matriz";
import { DEL_HISTORIAL } from "./headings";

/** What a line of Historial is: a row as it stood at a corte, or the opinion that Control Interno gave of it later. */
export const CLASE = { corte: "corte", verificacion: "verificación" } as const;

/** Where the meta a la fecha of a row came from: a person typed it, Programación has it, or time and tipo say it. */
export const ORIGEN = { escrita: "escrita", programada: "programada", calculada: "calculada" } as const;

/** Columns of the matriz that say something of a row at that moment, and are sealed with it. */
const SELLADAS = [
  "id",
  "codigo",
  "accion",
  "indicador",
  "meta",
  "responsable",
  "tipo",
  "cantidad",
  "por",
  "veces",
  "lineaBase",
  "inicio",
  "plazo",
  "peso",
  "porcentual",
  "escala",
  "programada",
  "avanceAnterior",
  "metaALaFecha",
  "avance",
  "reportado",
  "evidencia",
  "recomendaciones",
  "cumplimiento",
  "avanceDelPlan",
  "estado",
  "semaforo",
  "situacion",
] as const satisfies readonly MatrizKey[];

export type ColumnaGuardada = (typeof SELLADAS)[number];

export const columnasGuardadas: readonly ColumnaGuardada[] = SELLADAS;

/** What Control Interno says of the row, as a rule after it was closed: beside the sello. */
const DE_CONTROL = ["verificacion", "verificado", "queSeVio", "verifico", "verificadoEl"] as const;

export type ColumnaDeControl = (typeof DE_CONTROL)[number];

export const columnasDeControl: readonly ColumnaDeControl[] = DE_CONTROL;

const propias = [
  {
    key: "clase",
    heading: "Clase",
    type: "text",
    width: 12,
    help: "«corte»: la fila como quedó al cerrarlo.",
  },
  { key: "matriz", heading: "Matriz", type: "text", width: 12, help: "La tabla de la que es la fila." },
  {
    key: "corte",
    heading: "Corte n.º",
    type: "number",
    width: 9,
    help: "El número del corte en la hoja Cortes.",
  },
  {
    key: "version",
    heading: "Versión",
    type: "number",
    width: 9,
    help: "1, o más si el corte se rectificó.",
  },
] as const;

const alFinal = [
  {
    key: "origenDeLaMeta",
    heading: "De dónde sale la meta a la fecha",
    type: "text",
    width: 14,
    help: "Escrita por alguien, de la hoja Programación, o calculada.",
  },
  {
    key: "sello",
    heading: DEL_HISTORIAL,
    type: "text",
    width: 22,
    help: "Una suma de comprobación de la fila. Si alguien la cambia después, deja de coincidir.",
  },
] as const;

export type HistorialKey =
  (typeof propias)[number]["key"] | ColumnaGuardada | ColumnaDeControl | (typeof alFinal)[number]["key"];

/** A column of Historial: as wide as that of the matriz that it keeps. */
export interface ColumnaDelHistorial extends OwnColumn<HistorialKey> {
  readonly width: number;
  readonly help: string;
  readonly numberFormat?: string;
}

/** As the matriz has it; but its Id, which the writing of rows would look for here too, has another heading. */
function guardada(key: ColumnaGuardada | ColumnaDeControl): ColumnaDelHistorial {
  const { heading, type, width, help, numberFormat } = columnOf(matriz, key);
  const text = type === "choice" || type === "link" ? "text" : type;
  const own = key === "id" ? "Id de la fila" : heading;
  return { key, heading: own, type: text, width, help, ...(numberFormat && { numberFormat }) };
}

const columns: readonly ColumnaDelHistorial[] = [
  ...propias,
  ...SELLADAS.map(guardada),
  ...DE_CONTROL.map(guardada),
  ...alFinal,
];

/** The table Historial: the rows of each closed corte as values, one after another. Only ever appended to. */
export const historial: OwnTable<HistorialKey> & { readonly columns: readonly ColumnaDelHistorial[] } = {
  tableName: "Historial",
  columns,
  identity: [],
};

/** A row of Historial: what each of its cells holds. */
export type FilaDelHistorial = Readonly<Record<HistorialKey, CellValue>>;
