import { isoDate } from "../../domain/base/date";
import { sinPlan } from "../../domain/catalogue/ordenes/archivos";
import { cumplimientoEnLineas } from "../../domain/catalogue/ordenes/resultados";
import { Grupo, informe, Informe } from "../../domain/plan/cumplimiento/informe";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { libroConMarco } from "../../domain/checks/rules/marco/sin-seguir";
import { Command, CommandError, EXIT } from "../command";
import { onlyFile, openBook } from "../files/open-book";

/** Computes the figures of a workbook anew, whatever its formulas hold. */
export const cumplimiento: Command = {
  options: { json: { type: "boolean" } },
  run: async (given, { out }) => {
    const reading = await openBook(onlyFile(given, "cumplimiento"));
    const [matriz] = reading.matrices;
    if (!matriz) throw new CommandError(EXIT.unreadable, sinPlan["sin-matriz"]);
    const figures = informe(matriz.rows, reading.parametros, libroConMarco(reading, matriz));
    if (given.values.json) out(JSON.stringify(asJson(figures, reading.parametros)));
    else out(cumplimientoEnLineas(figures).join("\n"));
    return EXIT.ok;
  },
};

/** Figures as fractions, null where there is none; keys as the columns of the open data. */
const asJson = (
  { plan, acciones, responsables, filas, provisional, conteos, avisos }: Informe,
  parametros: Parametros,
) => ({
  entidad: parametros.entidad ?? "",
  plan: parametros.plan ?? "",
  corte: typeof parametros.fecha_corte === "number" ? isoDate(parametros.fecha_corte) : null,
  provisional,
  ...figuresOf(plan),
  filas: plan.filas,
  avisos,
  conteos: conteos.map(({ grupo, motivo, filas: named, delMarco }) => ({
    grupo,
    motivo,
    filas: named.map(({ row }) => row.number),
    filas_del_marco: delMarco.map(({ fila }) => fila),
  })),
  acciones: acciones.map((each) => ({ codigo: each.codigo, accion: each.nombre, ...figuresOf(each) })),
  responsables: responsables.map((each) => ({ responsable: each.nombre, ...figuresOf(each) })),
  indicadores: filas.map(({ row, ...fila }) => ({
    fila: row.number,
    codigo: row.values.codigo,
    indicador: row.values.indicador,
    estado: fila.estado,
    detalle: fila.detalle,
    meta_a_la_fecha: fila.metaALaFecha,
    cumplimiento: fila.cumplimiento,
    avance_del_plan: fila.avanceDelPlan,
    semaforo: fila.semaforo,
  })),
});

const figuresOf = (
  group: Pick<Grupo, "cumplimiento" | "avanceDelPlan" | "semaforo" | "calculados" | "exigibles">,
) => ({
  cumplimiento: group.cumplimiento,
  avance_del_plan: group.avanceDelPlan,
  semaforo: group.semaforo,
  calculados: group.calculados,
  exigibles: group.exigibles,
});
