import { CellValue } from "../../base/cell";
import { Parametros } from "../parametros/parametro";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { FilaCalculada, celdasDe } from "./fila";
import { Libro } from "./libro";

/** The figures of a row that checks look at as if they were cells, and the column that computes each. */
const CIFRAS = {
  metaALaFecha: "metaALaFecha",
  metaCalculada: "metaCalculada",
  metaFinal: "metaFinal",
  enPorcentaje: "enPorcentaje",
  ultimoDia: "ultimoDia",
  calculo: "calculo",
  cumplimiento: "cifra",
  avanceDelPlan: "avanceDelPlan",
  frenteALaMetaFinal: "frenteALaMetaFinal",
  revisar: "revisar",
  estado: "juicio",
  semaforo: "semaforo",
  situacion: "situacion",
} as const satisfies Partial<Record<MatrizKey & keyof FilaCalculada, MatrizKey>>;

export type Cifra = keyof typeof CIFRAS;

export const isCifra = (key: string): key is Cifra => key in CIFRAS;

/** A figure of a row, by the row's index in its table; "" where there is none. */
export type Cifras = (index: number, key: Cifra) => CellValue;

/** Figures that somebody has computed already. */
export function cifrasCalculadas(filas: readonly FilaCalculada[]): Cifras {
  return (index, key) => {
    const value = filas[index]![key] ?? "";
    return typeof value === "boolean" ? Number(value) : value;
  };
}

/** The figures of some rows as `calcularFilas` gives them, each computed when somebody asks for it. */
export function cifrasPorCalcular(
  rows: readonly TableRow<MatrizKey>[],
  given: Parametros,
  libro?: Libro,
): Cifras {
  const cells = celdasDe(rows, given, libro);
  return (index, key) => {
    if (cells.index !== index) cells.turnTo(rows[index]!, index);
    const value = cells.valueOf(CIFRAS[key]);
    return isText(key) || typeof value === "number" ? value : "";
  };
}

const TEXTS: readonly Cifra[] = ["revisar", "estado", "semaforo", "situacion"];
const isText = (key: Cifra) => TEXTS.includes(key);
