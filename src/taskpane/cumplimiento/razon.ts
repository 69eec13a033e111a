import { isErrorValue } from "../../domain/base/cell";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ESTADO, MAXIMO_CREIBLE } from "../../domain/plan/cumplimiento/estado";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { esDeTipo, nombreDeTipo } from "../../domain/plan/cumplimiento/tipos/nombres";

type Razon = keyof typeof cumplimiento.razones;

/**
 * Why a row has no figure of its own: the first thing that its cells lack; null for a row that has one.
 * @example razonDe(fila) // "faltaTipo"
 */
function razonDe(fila: FilaCalculada): Razon | null {
  switch (fila.estado) {
    case ESTADO.sinReporte:
      return "sinReporte";
    case ESTADO.aunNoExigible:
      return "aunNoExigible";
    case ESTADO.sinMeta:
      return "sinMeta";
    case ESTADO.porRevisar:
      return razonDeRevisar(fila);
    default:
      return null;
  }
}

function razonDeRevisar({ row: { values }, metaALaFecha }: FilaCalculada): Razon {
  const { tipo, cantidad, avance, reportado } = values;
  if (Object.values(values).some(isErrorValue)) return "celdaConError";
  if (reportado !== "" && !(typeof reportado === "number" && reportado >= 0 && reportado <= MAXIMO_CREIBLE))
    return "reportadoIlegible";
  if (tipo === "") return "faltaTipo";
  if (!esDeTipo(tipo, nombreDeTipo.cumple) && typeof cantidad !== "number") return "faltaCantidad";
  if (metaALaFecha === null) return "faltaMetaALaFecha";
  if (esDeTipo(tipo, nombreDeTipo.cumple)) return "avanceDeCumple";
  if (typeof avance !== "number") return "avanceIlegible";
  if (reportado !== "") return "noCoincide";
  if (esDeTipo(tipo, nombreDeTipo.seReduce) && values.lineaBase === "") return "faltaLineaBase";
  return "escalaDudosa";
}

/** The cell that would give a row what it lacks; of the others, what says why. */
const celdas: Readonly<Record<Exclude<Razon, "celdaConError">, MatrizKey>> = {
  sinReporte: "avance",
  aunNoExigible: "metaALaFecha",
  sinMeta: "meta",
  reportadoIlegible: "reportado",
  faltaTipo: "tipo",
  faltaCantidad: "cantidad",
  faltaMetaALaFecha: "metaALaFecha",
  avanceDeCumple: "avance",
  avanceIlegible: "avance",
  noCoincide: "reportado",
  faltaLineaBase: "lineaBase",
  escalaDudosa: "avance",
};

/**
 * Where a person goes from a row: to the cell that lacks something, and with a figure to its avance.
 * @example celdaPorVer(fila) // "tipo"
 */
export function celdaPorVer(fila: FilaCalculada): MatrizKey {
  const razon = razonDe(fila);
  if (razon === null) return "avance";
  if (razon !== "celdaConError") return celdas[razon];
  const { values } = fila.row;
  return (Object.keys(values) as MatrizKey[]).find((key) => isErrorValue(values[key])) ?? "indicador";
}

/** The reason in words, or "" for a row with a figure. */
export function razonEnPalabras(fila: FilaCalculada): string {
  const razon = razonDe(fila);
  return razon ? cumplimiento.razones[razon](fila.row.values) : "";
}
