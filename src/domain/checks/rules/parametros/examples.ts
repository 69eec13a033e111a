import { Examples } from "../../examples/example";

/** Examples of what is said of the cells of the sheet Parámetros. */
export const parametros = {
  "sin-parametros": {
    wrong: { matriz: [{}], sinParametros: true },
    says: "De la hoja Parámetros salen la fecha de corte, las listas y el semáforo: sin ella las fórmulas de la matriz no calculan.",
    right: { matriz: [{}] },
  },
  "sin-corte": {
    wrong: { matriz: [{}], parametros: { fecha_corte: "" } },
    says: "Sin fecha de corte no se sabe qué se debía llevar y no hay porcentajes.",
    right: { matriz: [{}] },
  },
  "sin-inicio": {
    wrong: { matriz: [{ plazo: 39900 }], parametros: { inicio_plan: "" } },
    says: "Una fila con plazo o con meta por periodo no tiene desde cuándo contar.",
    right: { matriz: [{ plazo: 39900, inicio: 39700 }], parametros: { inicio_plan: "" } },
  },
  "corte-antes-del-inicio": {
    wrong: { matriz: [{}], parametros: { inicio_plan: 39694, fecha_corte: 39629 } },
    says: "La fecha de corte (30/06/2008) es anterior al inicio del plan (03/09/2008): nada se debía llevar todavía.",
    right: { matriz: [{}], parametros: { inicio_plan: 39694, fecha_corte: 39694 } },
  },
  "limites-del-semaforo": {
    wrong: { matriz: [{}], parametros: { semaforo_limite_1: 0.9, semaforo_limite_2: 0.3 } },
    says: "Banda 2: hasta 30\u00a0% no es más que el límite de la banda anterior, 90\u00a0%.",
    right: { matriz: [{}], parametros: { semaforo_limite_1: 0.3, semaforo_limite_2: 0.9 } },
  },
  "parametro-desconocido": {
    wrong: { matriz: [{}], parametros: { estado_corte: "cerrado" } },
    says: "«cerrado» no es un valor de «Estado del corte».",
    right: { matriz: [{}], parametros: { estado_corte: " Definitivo", periodicidad: "Bimestral" } },
  },
  "conteo-ilegible": {
    wrong: {
      matriz: [{}],
      conteos: [
        ["dependencias", "ocho"],
        ["sedes", ""],
      ],
    },
    says: "De «dependencias» dice «ocho», y hace falta un número.",
    right: { matriz: [{}], conteos: [["dependencias", 8]] },
  },
} satisfies Examples;
