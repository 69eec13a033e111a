import { cuenta, lista } from "../formato";
import { numero } from "../../base/written-numbers";

/** What an acceptance was of. */
interface Aceptada {
  readonly regla: string;
  readonly codigo: string;
  readonly indicador: string;
  readonly columna: string;
  readonly encontrado: string;
}

/** The view that says what is not right. */
export const validar = {
  revisar: "Revisar ahora",
  revisando: "Revisando…",
  marcas: "Marcar en la hoja",
  marcasAyuda: "Un borde en las celdas por corregir. Se quita solo cuando se corrigen.",
  poniendoMarcas: "Marcando la hoja",
  quitandoMarcas: "Quitando las marcas",
  severidades: {
    error: { titulo: "Errores", cuenta: (count: number) => cuenta(count, "error", "errores") },
    advertencia: {
      titulo: "Advertencias",
      cuenta: (count: number) => cuenta(count, "advertencia", "advertencias"),
    },
    sugerencia: {
      titulo: "Sugerencias",
      cuenta: (count: number) => cuenta(count, "sugerencia", "sugerencias"),
    },
  },
  /** What the list leaves out: it is of the matriz that was chosen above. */
  enOtras: (otras: readonly { readonly sheet: string; readonly count: number }[]) =>
    `No se muestran ${lista(otras.map(({ sheet, count }) => `${cuenta(count, "observación", "observaciones")} de «${sheet}»`))}: escoja esa matriz arriba para verlas.`,
  /** The sheet with the list, to print it or to send it to whoever answers. */
  hoja: {
    hacer: "Llevar a una hoja",
    rehacer: (sheet: string) => `Actualizar la hoja «${sheet}»`,
    haciendo: "Escribiendo las observaciones en su hoja",
  },
  resumen: "Lo que se encontró",
  alDia: "La lista se actualiza sola cuando usted corrige una celda.",
  ir: (place: string) => `Ir a ${place}`,
  veces: (count: number) => cuenta(count, "celda", "celdas"),
  /** What can be done with an observación, or with all of a group. */
  acciones: {
    corregir(fixable: number, total: number): string {
      if (total === 1) return "Corregir…";
      return fixable === total
        ? `Corregir las ${numero(total)}…`
        : `Corregir ${numero(fixable)} de ${numero(total)}…`;
    },
    aceptar: (count: number) => (count === 1 ? "Aceptar…" : `Aceptar las ${numero(count)}…`),
    confirmar: (count: number) => (count === 1 ? "Está bien así…" : `Están bien así ${numero(count)}…`),
    hacerConfirmar: (count: number) => (count === 1 ? "Confirmar" : `Confirmar los ${numero(count)}`),
    asiQueda: "Así queda",
    pasaA: " pasa a ",
    hacer: (count: number) => (count === 1 ? "Corregir" : `Corregir las ${numero(count)}`),
    quedan: (count: number) =>
      count === 1
        ? "La otra la debe corregir usted: no es claro cuál es el dato."
        : `Las otras ${numero(count)} las debe corregir usted: no es claro cuál es el dato.`,
    corrigiendo: "Corrigiendo",
    aceptarTitulo: (count: number) =>
      count === 1 ? "Aceptar la observación" : `Aceptar las ${numero(count)} observaciones`,
    hacerAceptar: (count: number) => (count === 1 ? "Aceptar" : `Aceptar las ${numero(count)}`),
    motivo: "Motivo",
    motivoAyuda:
      "Queda escrito en la hoja «Excepciones». Si el dato cambia, la observación vuelve a aparecer.",
    motivoEjemplo: "No aplica porque…",
    quien: "Quién la acepta (opcional)",
    aceptando: "Aceptando",
    cancelar: "Cancelar",
  },
  aceptadas: {
    cuenta: (count: number) => cuenta(count, "observación aceptada", "observaciones aceptadas"),
    nota: "Cada una con su motivo. No cuentan como pendientes.",
    vencidas: (count: number) =>
      cuenta(count, "aceptación que ya no aplica", "aceptaciones que ya no aplican"),
    vencidasNota: "Se corrigió lo que se había aceptado, o cambió el dato.",
    de: ({ regla, codigo, indicador, columna, encontrado }: Aceptada) =>
      [codigo, indicador, columna, encontrado && `«${encontrado}»`].filter(Boolean).join(" · ") || regla,
    motivo: (motivo: string) => `Motivo: ${motivo}`,
    firma(fecha: string, quien: string): string {
      const parts = [fecha, quien].filter((part) => part !== "");
      return parts.length === 0 ? "" : `(${parts.join(", ")})`;
    },
    quitar: "Quitar",
    quitando: "Quitando la aceptación",
  },
  todoBien: {
    titulo: "Todo está en orden",
    texto: (rows: number) => `Se revisaron ${cuenta(rows, "fila", "filas")} y no hay nada por corregir.`,
  },
  bienLoEscrito: {
    titulo: "Lo escrito está en orden",
    texto: (rows: number) =>
      `Se revisaron ${cuenta(rows, "fila", "filas")} y no hay nada por corregir en lo que tienen.`,
  },
  /** What nobody has written yet is no observación, and it must not pass for order. */
  pendientes: {
    titulo: "Falta por llenar",
    sinReporte: {
      texto: (rows: number) => `${cuenta(rows, "fila", "filas")} sin reporte: falta su avance.`,
      ver: "Ver las filas sin reporte",
    },
    propuestas: {
      texto: (rows: number) =>
        `${cuenta(rows, "fila", "filas")} sin Tipo ni Cantidad: su cumplimiento no se puede calcular.`,
      ver: "Completar Tipo y Cantidad",
    },
  },
  sinFilas: {
    titulo: "Todavía no hay filas para revisar",
    texto:
      "Llene el marco operativo o la matriz: aquí aparece, fila por fila, lo que falte. Las filas en blanco no cuentan.",
  },
  sinTablas: {
    titulo: "No hay tablas para revisar",
    texto: "Inserte el marco operativo o la matriz en la pestaña Insertar.",
  },
};
