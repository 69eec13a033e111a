import { isErrorValue } from "../../domain/base/cell";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { DIFIERE } from "../../domain/plan/cumplimiento/avisos";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { ILEGIBLE } from "../../domain/plan/cumplimiento/ilegible";
import { NO_SE_DEBE } from "../../domain/plan/cumplimiento/no-se-debe";
import { REVISAR } from "../../domain/plan/cumplimiento/revisar";
import { MOTIVO } from "../../domain/plan/programacion/formulas";
import { MatrizKey } from "../../domain/plan/tables/matriz";

type Razon = keyof typeof cumplimiento.razones;

/** What is wrong with the points of the row in Programación. */
const PROGRAMACION = {
  texto: "puntoEnTexto",
  sinFecha: "puntoSinFecha",
  repetida: "fechasRepetidas",
  posterior: "puntoPosterior",
} as const satisfies Record<keyof typeof MOTIVO, Razon>;

/** What the row's own formulas give as a reason, by the reason of the pane that says it. */
const porMotivo = new Map<string, Razon>([
  ...(Object.entries({ ...REVISAR, ...ILEGIBLE, ...NO_SE_DEBE }) as [Razon, string][]).map(
    ([razon, motivo]) => [motivo, razon] as const,
  ),
  ...(Object.entries(MOTIVO) as [keyof typeof MOTIVO, string][]).map(
    ([clave, motivo]) => [motivo, PROGRAMACION[clave]] as const,
  ),
  [DIFIERE, "noCoincide"],
]);

/**
 * Why a row has no figure of its own; null for a row that has one.
 * @example razonDe(fila) // "sinTipo"
 */
function razonDe(fila: FilaCalculada): Razon | null {
  const { values } = fila.row;
  switch (fila.estado) {
    case ESTADO.sinReporte:
      return "sinReporte";
    case ESTADO.sinMeta:
      return "sinMeta";
    case ESTADO.sinFormulas:
      return "sinFormulas";
    case ESTADO.noExigible:
    case ESTADO.porRevisar:
      if (Object.values(values).some(isErrorValue)) return "celdaConError";
      return porMotivo.get(fila.motivo) ?? "metaBorrada";
    default:
      return null;
  }
}

/** The cell that would give a row what it lacks; of the others, what says why. */
const celdas: Readonly<Record<Exclude<Razon, "celdaConError">, MatrizKey>> = {
  sinReporte: "avance",
  porEmpezar: "metaALaFecha",
  terminada: "plazo",
  sinDemanda: "avance",
  nadaEnLaVigencia: "cantidad",
  sinMeta: "meta",
  sinFormulas: "estado",
  metaBorrada: "meta",
  sinCorte: "metaALaFecha",
  texto: "cantidad",
  sinTipo: "tipo",
  otroTipo: "tipo",
  otroPor: "por",
  sinPor: "por",
  porDeMas: "por",
  plazoAntes: "plazo",
  sinCantidad: "cantidad",
  porcentajeQueSeSuma: "tipo",
  metaBajoLaBase: "lineaBase",
  metaNoPositiva: "cantidad",
  fueraDeLaVigencia: "metaALaFecha",
  puntoEnTexto: "metaALaFecha",
  puntoSinFecha: "metaALaFecha",
  fechasRepetidas: "metaALaFecha",
  puntoPosterior: "plazo",
  metaDelOtroLado: "metaALaFecha",
  reportado: "reportado",
  reportadoFuera: "reportado",
  avance: "avance",
  parcial: "reportado",
  negativo: "avance",
  escala: "avance",
  noCoincide: "reportado",
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
