import { cuenta } from "../formato";

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
  resumen: "Lo que se encontró",
  alDia: "La lista se actualiza sola cuando usted corrige una celda.",
  ir: (place: string) => `Ir a ${place}`,
  veces: (count: number) => cuenta(count, "celda", "celdas"),
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
