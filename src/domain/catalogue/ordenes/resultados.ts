import { numero, porcentaje } from "../../base/written-numbers";
import { groupObservations, Observation } from "../../checks";
import { Informe } from "../../plan/cumplimiento/informe";
import { Puesto, Clasificada } from "../../consolidated/ranking";
import { cuenta, deExigibles } from "../formato";
import { describeGroup } from "../observaciones";

const SIGN = { error: "error", advertencia: "advertencia", sugerencia: "sugerencia" } as const;

/** The observaciones of a workbook as lines to read in a terminal. */
export function observacionesEnLineas(observations: readonly Observation[]): readonly string[] {
  const lines = groupObservations(observations).map((group) => {
    const { place, sentence, nextStep } = describeGroup(group, { withSheet: true });
    return `${SIGN[group.severity]}: ${place}. ${sentence} ${nextStep}`;
  });
  const errors = observations.filter(({ severity }) => severity === "error").length;
  const total =
    observations.length === 0
      ? "No se encontró nada por corregir."
      : `${cuenta(observations.length, "observación", "observaciones")}, ${cuenta(errors, "error", "errores")}.`;
  return [...lines, total];
}

const cifra = (figure: number | null) => (figure === null ? "sin cifra" : porcentaje(figure));

/** The figures of a plan as lines to read in a terminal. */
export function cumplimientoEnLineas({ plan, acciones, provisional }: Informe): readonly string[] {
  const corte = provisional ? "provisional" : "definitivo";
  const semaforo = plan.semaforo === "" ? "" : `, ${plan.semaforo}`;
  return [
    `Cumplimiento del plan: ${cifra(plan.cumplimiento)}${semaforo} (${corte}, ${deExigibles(plan.calculados, plan.exigibles)}, de ${cuenta(plan.filas, "fila", "filas")})`,
    `Avance del plan: ${cifra(plan.avanceDelPlan)}`,
    ...acciones.map(
      ({ codigo, nombre, cumplimiento, calculados, exigibles }) =>
        `  ${codigo === "" ? "" : `${codigo}. `}${nombre}: ${cifra(cumplimiento)} (${deExigibles(calculados, exigibles)})`,
    ),
  ];
}

export const consolidacion = {
  avance: (leidos: number, total: number, segundos: number): string =>
    `${numero(leidos, 0)} de ${cuenta(total, "archivo", "archivos")}${falta(leidos, total, segundos)}`,
  sinArchivos: (carpeta: string): string => `No hay ningún libro .xlsx en «${carpeta}».`,
  hecha: (leidos: number, filas: number, cortes: number, salida: string): string =>
    `${leidos === 1 ? "Se leyó" : "Se leyeron"} ${cuenta(leidos, "archivo", "archivos")}: ${cuenta(filas, "fila", "filas")} de ${cuenta(cortes, "corte", "cortes")} en «${salida}».`,
  noLeidos: (cuantos: number): string =>
    `${cuantos === 1 ? "No se leyó" : "No se leyeron"} ${cuenta(cuantos, "archivo", "archivos")}; el motivo está en archivos.csv:`,
  noLeido: (archivo: string, motivo: string): string => `  ${archivo}: ${motivo}`,
  ranking: (corte: string): string => `Cumplimiento por entidad, corte ${corte} (sólo cortes definitivos):`,
  puesto: ({ puesto, item }: Puesto<Clasificada>): string =>
    `  ${numero(puesto, 0)}. ${item.entidad}: ${cifra(item.cumplimiento)} (${deExigibles(item.calculados, item.exigibles)})`,
  titulo: "Seguimiento de planes de acción",
};

/** The time that is left, once there is enough to guess it from. */
function falta(leidos: number, total: number, segundos: number): string {
  if (leidos === 0 || leidos === total || segundos < 2) return "";
  const rest = Math.ceil((segundos / leidos) * (total - leidos));
  return rest < 60
    ? `, faltan ${cuenta(rest, "segundo", "segundos")}`
    : `, faltan ${cuenta(Math.ceil(rest / 60), "minuto", "minutos")}`;
}
