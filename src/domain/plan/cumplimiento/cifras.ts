import { CellValue } from "../../base/cell";
import { completarParametros } from "../parametros/completar";
import { Parametros } from "../parametros/parametro";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { CeldasDeFila } from "./celdas-de-fila";
import { FilaCalculada, contarNumeros, isTypedOver } from "./fila";

/** The figures of a row that checks look at as if they were cells. */
const CIFRAS = [
  "metaALaFecha",
  "calculo",
  "cumplimiento",
  "avanceDelPlan",
  "estado",
  "semaforo",
  "situacion",
] as const satisfies readonly (MatrizKey & keyof FilaCalculada)[];

export type Cifra = (typeof CIFRAS)[number];

export const isCifra = (key: string): key is Cifra => (CIFRAS as readonly string[]).includes(key);

/** A figure of a row, by the row's index in its table; "" where there is none. */
export type Cifras = (index: number, key: Cifra) => CellValue;

/** Figures that somebody has computed already. */
export function cifrasCalculadas(filas: readonly FilaCalculada[]): Cifras {
  return (index, key) => filas[index]![key] ?? "";
}

/** The figures of some rows as `calcularFilas` gives them, each computed when somebody asks for it. */
export function cifrasPorCalcular(rows: readonly TableRow<MatrizKey>[], given: Parametros): Cifras {
  const cells = new CeldasDeFila(completarParametros(given), contarNumeros(rows));
  let turned = -1;
  return (index, key) => {
    if (turned !== index) {
      const row = rows[index]!;
      cells.turnTo(row, isTypedOver(row));
      turned = index;
    }
    const value = cells.valueOf(key);
    return isText(key) || typeof value === "number" ? value : "";
  };
}

const isText = (key: Cifra) => key === "estado" || key === "semaforo" || key === "situacion";
