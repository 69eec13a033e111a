import { MatrizKey } from "../../plan/tables/matriz";
import { FilaCalculada } from "../../plan/cumplimiento/fila";
import { FilaEnCorte } from "../../consolidated/plan-en-corte";
import { DataTable, Field } from "../field";
import { fieldsOf, numero, planFields, texto } from "./plan-fields";

type FilaField = Field<FilaEnCorte>;

const deTexto = (name: string, title: string, key: MatrizKey, description: string): FilaField => ({
  name,
  title,
  type: "string",
  description,
  value: ({ fila }) => texto(fila.row.values[key]),
});

const deNumero = (
  name: string,
  title: string,
  key: MatrizKey,
  description: string,
  type: "number" | "date" = "number",
): FilaField => ({ name, title, type, description, value: ({ fila }) => numero(fila.row.values[key]) });

const calculado = (
  name: string,
  title: string,
  description: string,
  value: (fila: FilaCalculada) => number | null,
): FilaField => ({ name, title, type: "number", description, value: ({ fila }) => value(fila) });

const dicho = (
  name: string,
  title: string,
  description: string,
  value: (fila: FilaEnCorte) => string | null,
): FilaField => ({ name, title, type: "string", description, value });

const deAporte = (
  name: string,
  title: string,
  description: string,
  value: (fila: FilaEnCorte) => number | null,
): FilaField => ({ name, title, type: "number", description, value });

/** One record per indicator, entity and corte: what was reported, and the figures that one method gives to all. */
export const SEGUIMIENTO: DataTable<FilaEnCorte> = {
  name: "seguimiento",
  title: "Seguimiento por indicador",
  fields: [
    ...fieldsOf<FilaEnCorte, FilaEnCorte["plan"]>(planFields, ({ plan }) => plan),
    {
      name: "fila",
      title: "Fila",
      type: "integer",
      description: "La fila de la hoja en que está.",
      value: ({ fila }) => fila.row.number,
    },
    deTexto("id", "Id", "id", "La clave que el complemento da a la fila; no cambia al ordenar la hoja."),
    deTexto("codigo", "Código", "codigo", "El código de la fila: 1.1, 1.2…"),
    deTexto("accion", "Acción", "accion", "Lo que se hace."),
    deTexto("indicador", "Indicador de gestión", "indicador", "Cómo se mide."),
    deTexto("meta", "Meta", "meta", "El valor por alcanzar, como lo dice el plan."),
    deTexto("responsable", "Responsable", "responsable", "Quién responde."),
    deTexto("tipo", "Tipo", "tipo", "Qué clase de meta es."),
    deNumero("cantidad", "Cantidad", "cantidad", "La meta como número."),
    deTexto("por", "Por", "por", "La unidad de tiempo de una meta que se repite."),
    deNumero("veces", "Veces", "veces", "Por cuántos se multiplica la cantidad."),
    deNumero("linea_base", "Línea base", "lineaBase", "El valor antes del plan."),
    deNumero("inicio", "Inicio", "inicio", "Desde cuándo se debe.", "date"),
    deNumero("plazo", "Plazo", "plazo", "Hasta cuándo hay para alcanzarla.", "date"),
    deNumero("peso", "Peso", "peso", "Lo que pesa en su acción, si se dijo."),
    deNumero("avance", "Avance", "avance", "El avance, cuando es un número."),
    dicho(
      "avance_escrito",
      "Avance escrito",
      "El avance, cuando es un texto: Sí, Parcial, No.",
      ({ fila }) => (typeof fila.row.values.avance === "number" ? null : texto(fila.row.values.avance)),
    ),
    deNumero("reportado", "% reportado", "reportado", "El porcentaje que alguien reportó; fracción de 1."),
    calculado(
      "meta_a_la_fecha",
      "Meta a la fecha",
      "Lo que se debía tener en la fecha de corte.",
      (fila) => fila.metaALaFecha,
    ),
    calculado(
      "cumplimiento",
      "Porcentaje de cumplimiento",
      "El avance frente a la meta a la fecha, calculado de nuevo; fracción de 1, sin topes.",
      (fila) => fila.cumplimiento,
    ),
    calculado(
      "avance_del_plan",
      "Avance del plan",
      "El avance frente a la meta final; fracción de 1.",
      (fila) => fila.avanceDelPlan,
    ),
    dicho(
      "estado",
      "Estado",
      "calculado, reportado, sin reporte, por revisar, no exigible, sin meta o sin fórmulas.",
      ({ fila }) => fila.estado,
    ),
    dicho("situacion", "Situación", "Lo que el tiempo dice de la fila, si dice algo.", ({ fila }) =>
      texto(fila.situacion ?? ""),
    ),
    dicho("semaforo", "Semáforo", "El color de su cumplimiento, con los límites de su libro.", ({ fila }) =>
      texto(fila.semaforo),
    ),
    deAporte(
      "parte",
      "Parte del plan",
      "Lo que la fila es de la cifra del plan: las de un plan suman 1. En blanco si no entra en el promedio.",
      ({ parte }) => (parte > 0 ? parte : null),
    ),
    deAporte(
      "aporte",
      "Aporte al plan",
      "Su cifra, entre 0 y 1, por su parte: la suma de las filas de un plan es su porcentaje de cumplimiento.",
      ({ parte, aporte }) => (parte > 0 ? aporte : null),
    ),
    deAporte(
      "cumplimiento_del_archivo",
      "Cumplimiento que dice el archivo",
      "Sólo donde no es el calculado.",
      ({ delArchivo }) => delArchivo,
    ),
    dicho(
      "diferencia",
      "Por qué difiere",
      "Por qué el archivo dice otro porcentaje: se escribió sobre la fórmula, o la fórmula da otra cifra.",
      ({ diferencia }) => diferencia,
    ),
    deTexto("evidencia", "Evidencia", "evidencia", "Dónde está la evidencia."),
    deTexto(
      "recomendaciones",
      "Recomendaciones / Acciones correctivas",
      "recomendaciones",
      "Lo que se recomendó o se va a corregir.",
    ),
  ],
};
