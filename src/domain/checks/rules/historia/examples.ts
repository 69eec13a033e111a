import { serialDate } from "../../../base/date";
import { Examples } from "../../examples/example";

const corte = serialDate(2008, 12, 31);
const octubre = serialDate(2008, 10, 31);
const septiembre = serialDate(2008, 9, 30);
const plazo = serialDate(2010, 9, 3);

/** A row as two earlier cortes left it. */
const dosCortes = (avance: number, avanceDelPlan: number) =>
  [septiembre, octubre].map((fecha) => ({
    fecha,
    filas: [{ plazo, avance, avanceDelPlan, cumplimiento: 0.5 }],
  }));

const unCorte = (fila: Parameters<typeof cerrado>[1]) => [cerrado(octubre, fila)];
const cerrado = (
  fecha: number,
  fila: Readonly<
    Partial<
      Record<
        "avance" | "cumplimiento" | "cantidad" | "meta" | "indicador" | "codigo" | "sello",
        string | number
      >
    >
  >,
) => ({ fecha, filas: [fila] });

/** Examples of what is said of a matriz beside its earlier cortes, and of what Control Interno writes. */
export const historia = {
  "avance-que-retrocede": {
    wrong: { matriz: [{ avance: 3, avanceAnterior: 5 }] },
    says: "El avance 3 es menor que el del corte anterior, 5, y es un total: no debería bajar.",
    right: { matriz: [{ avance: 5, avanceAnterior: 3 }] },
  },
  "sin-avance-en-dos-cortes": {
    wrong: { matriz: [{ plazo, avance: 2 }], cerrados: dosCortes(2, 0.2) },
    says: "El avance 2 es el mismo desde el corte del 30/09/2008.",
    right: { matriz: [{ plazo, avance: 10 }], cerrados: dosCortes(10, 1) },
  },
  "salto-de-cumplimiento": {
    wrong: { matriz: [{ plazo: corte, avance: 9 }], cerrados: unCorte({ avance: 2, cumplimiento: 0.4 }) },
    says: "El cumplimiento pasó de 40\u00a0% a 90\u00a0% desde el corte del 31/10/2008.",
    right: { matriz: [{ plazo: corte, avance: 7 }], cerrados: unCorte({ avance: 2, cumplimiento: 0.4 }) },
  },
  "corte-cerrado-cambiado": {
    wrong: { matriz: [{ avance: 9 }], cerrados: [cerrado(corte, { avance: 7 })] },
    says: "El corte del 31/12/2008 se cerró con 7, y ahora dice 9.",
    right: { matriz: [{ avance: 7 }], cerrados: [cerrado(corte, { avance: 7 })] },
  },
  "historial-cambiado": {
    wrong: { matriz: [{}], cerrados: unCorte({ sello: "0000000000000000" }) },
    says: "El sello del corte n.º 1 no coincide: 1\u00a0fila de Historial no dice lo que se cerró.",
    right: { matriz: [{}], cerrados: unCorte({}) },
  },
  "meta-cambiada-desde-el-corte": {
    wrong: {
      matriz: [{ meta: "5 puntos", cantidad: 5, plazo: corte, avance: 5 }],
      cerrados: [{ fecha: octubre, filas: [{ plazo: corte, avance: 5 }] }],
    },
    says: "Desde el corte del 31/10/2008 cambió Meta, Cantidad: decía «10 puntos» y ahora «5 puntos». El cumplimiento es 100\u00a0%; con lo de antes, 50\u00a0%.",
    right: {
      matriz: [{ plazo: corte, avance: 5 }],
      cerrados: [{ fecha: octubre, filas: [{ plazo: corte, avance: 2 }] }],
    },
  },
  "fila-retirada": {
    wrong: {
      matriz: [{}],
      cerrados: [{ fecha: octubre, filas: [{}, { codigo: "1.2", indicador: "Trámites en línea" }] }],
    },
    says: "«Trámites en línea» estaba en el corte del 31/10/2008 y ya no está.",
    right: { matriz: [{}], cerrados: unCorte({}) },
  },
  "fila-nueva": {
    wrong: { matriz: [{}, { indicador: "Trámites en línea" }], cerrados: unCorte({}) },
    says: "«Trámites en línea» no estaba en el corte del 31/10/2008.",
    right: { matriz: [{}], cerrados: unCorte({}) },
  },
  "verificado-sin-lo-visto": {
    wrong: { matriz: [{ verificacion: "con diferencia", verificado: 0.6 }] },
    says: "Control Interno escribió 60\u00a0% y no dice qué evidencia vio.",
    right: { matriz: [{ verificacion: "con diferencia", verificado: 0.6, queSeVio: "Actas 1 a 3" }] },
  },
  "diferencia-sin-recomendacion": {
    wrong: { matriz: [{ verificacion: "con diferencia", verificado: 0.6 }] },
    says: "Control Interno encontró una diferencia y no se dice qué se va a corregir.",
    right: { matriz: [{ verificacion: "con diferencia", recomendaciones: "Publicar las actas" }] },
  },
} satisfies Examples;
