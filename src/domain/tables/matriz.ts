import { serialDate } from "../cell/date";
import { aporte, pesoEfectivo } from "../cumplimiento/aporte";
import { avanceDelPlan } from "../cumplimiento/avance-del-plan";
import { base } from "../cumplimiento/base";
import { calculo } from "../cumplimiento/calculo";
import { cumplimiento } from "../cumplimiento/cumplimiento";
import { estado } from "../cumplimiento/estado";
import { metaALaFecha } from "../cumplimiento/meta-a-la-fecha";
import { desde, lineal, metaFinal, ritmo, unidades, unidadesDePor } from "../cumplimiento/periodo";
import { nombresDeTipos } from "../cumplimiento/tipos/nombres";
import { palabra } from "../semaforo/palabra";
import { Column, Table } from "./column";

export type MatrizKey =
  | "accion"
  | "indicador"
  | "meta"
  | "cumplimiento"
  | "recomendaciones"
  | "codigo"
  | "responsable"
  | "evidencia"
  | "tipo"
  | "cantidad"
  | "por"
  | "veces"
  | "lineaBase"
  | "inicio"
  | "plazo"
  | "peso"
  | "metaALaFecha"
  | "avance"
  | "reportado"
  | "avanceDelPlan"
  | "estado"
  | "semaforo"
  | "metaFinal"
  | "base"
  | "desde"
  | "unidades"
  | "ritmo"
  | "lineal"
  | "calculo"
  | "aporte"
  | "pesoEfectivo";

const EARLIEST = serialDate(1990, 1, 1);
const LATEST = serialDate(2100, 12, 31);

/** The five standard columns, in their order. */
const standard: readonly Column<MatrizKey>[] = [
  {
    key: "accion",
    heading: "Acción",
    aliases: ["Acciones", "Acción estratégica", "Action"],
    type: "text",
    required: "error",
    filledBy: "person",
    view: "norma",
    width: 30,
    help: "La acción del plan, tal como está en el marco operativo. Va en cada fila.",
  },
  {
    key: "indicador",
    heading: "Indicador de gestión",
    aliases: ["Indicador", "Indicadores de gestión", "Indicadores", "Management indicator"],
    type: "text",
    required: "error",
    filledBy: "person",
    view: "norma",
    width: 28,
    help: "Cómo se mide la acción. Un solo indicador por fila.",
  },
  {
    key: "meta",
    heading: "Meta",
    aliases: ["Metas", "Meta propuesta", "Meta programada", "Target"],
    type: "text",
    required: "error",
    filledBy: "person",
    view: "norma",
    width: 18,
    help: "La meta como la escribió el plan: 10 puntos, 4 veces al mes, 100 %.",
  },
  {
    key: "cumplimiento",
    heading: "Porcentaje de cumplimiento",
    aliases: [
      "% de cumplimiento",
      "Cumplimiento",
      "% cumplimiento",
      "Porcentaje de avance",
      "Compliance percentage",
    ],
    type: "percentage",
    required: "optional",
    filledBy: "formula",
    view: "norma",
    width: 18,
    help: "Lo calcula la hoja: el avance contra la meta a la fecha. Si sólo tiene un porcentaje, escríbalo en «% reportado».",
    formula: cumplimiento,
  },
  {
    key: "recomendaciones",
    heading: "Recomendaciones / Acciones correctivas",
    aliases: [
      "Recomendaciones",
      "Acciones correctivas",
      "Observaciones y recomendaciones",
      "Corrective actions",
    ],
    type: "text",
    required: "optional",
    filledBy: "person",
    view: "norma",
    width: 28,
    help: "Lo que se debe corregir o mejorar. Escríbala siempre que el semáforo esté en rojo.",
  },
];

/** The follow-up, to the right of the five and never between them. */
const followUp: readonly Column<MatrizKey>[] = [
  {
    key: "codigo",
    heading: "Código",
    aliases: ["Cod.", "N.º", "No.", "Ítem", "Code"],
    type: "text",
    required: "optional",
    filledBy: "addIn",
    view: "seguimiento",
    width: 11,
    help: "La clave de la fila (1.1, 1.2…). No la cambie: con ella se reconoce la fila aunque la tabla se ordene.",
  },
  {
    key: "responsable",
    heading: "Responsable",
    aliases: ["Responsables", "Dependencia responsable", "Responsible"],
    type: "text",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 18,
    help: "La dependencia o el cargo que responde por el indicador.",
  },
  {
    key: "evidencia",
    heading: "Evidencia",
    aliases: ["Evidencias", "Soporte", "Soportes", "Medio de verificación", "Evidence"],
    type: "link",
    required: "optional",
    filledBy: "person",
    view: "detalle",
    width: 18,
    help: "El enlace o el nombre del documento que prueba el avance.",
  },
  {
    key: "tipo",
    heading: "Tipo",
    aliases: ["Tipo de indicador", "Tipo de meta"],
    type: "choice",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 17,
    help: "Cómo se lee el avance. «se va sumando»: total acumulado. «cada periodo»: lo de este periodo. «se mantiene», «crece desde la línea base» y «se reduce»: último valor. «cumple»: Sí, Parcial o No.",
    choices: nombresDeTipos,
  },
  {
    key: "cantidad",
    heading: "Cantidad",
    aliases: ["Meta numérica", "Valor de la meta"],
    type: "number",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 12,
    help: "La meta en número: 10 para «10 puntos», 4 para «4 veces al mes», 100% para «100 %». Es lo que se usa para calcular.",
    minimum: 0,
    maximum: 1e12,
  },
  {
    key: "por",
    heading: "Por",
    aliases: ["Cada", "Frecuencia de la meta"],
    type: "choice",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 11,
    help: "Si la meta es por periodo, cuál: «mes» para «4 veces al mes». Déjela en blanco si la meta es un total.",
    choices: unidadesDePor,
  },
  {
    key: "veces",
    heading: "Veces",
    aliases: ["Número de veces", "Multiplicador"],
    type: "number",
    required: "optional",
    filledBy: "person",
    view: "detalle",
    width: 8,
    help: "Por cuántos se multiplica la cantidad: 8 si la meta es «1 por dependencia» y hay 8 dependencias. En blanco es 1.",
    minimum: 0,
    maximum: 1e9,
  },
  {
    key: "lineaBase",
    heading: "Línea base",
    aliases: ["LB", "Valor inicial", "Baseline"],
    type: "number",
    required: "optional",
    filledBy: "person",
    view: "detalle",
    width: 10,
    help: "El valor del indicador antes del plan. Hace falta para «se reduce» y «crece desde la línea base».",
  },
  {
    key: "inicio",
    heading: "Inicio",
    aliases: ["Fecha de inicio", "Fecha inicial", "Start"],
    type: "date",
    required: "optional",
    filledBy: "person",
    view: "detalle",
    width: 11,
    help: "Cuándo empieza (dd/mm/aaaa). En blanco, el inicio del plan que está en Parámetros.",
    minimum: EARLIEST,
    maximum: LATEST,
  },
  {
    key: "plazo",
    heading: "Plazo",
    aliases: ["Fecha límite", "Fecha final", "Fecha de terminación", "Deadline"],
    type: "date",
    required: "optional",
    filledBy: "person",
    view: "detalle",
    width: 11,
    help: "Cuándo debe estar cumplida la meta (dd/mm/aaaa). En blanco, la meta se espera completa desde ya.",
    minimum: EARLIEST,
    maximum: LATEST,
  },
  {
    key: "peso",
    heading: "Peso",
    aliases: ["Ponderación", "Peso porcentual", "Weight"],
    type: "number",
    required: "optional",
    filledBy: "person",
    view: "detalle",
    width: 8,
    help: "Cuánto pesa el indicador dentro de su acción. En blanco, todos pesan igual; si da pesos, deben sumar 100 en la acción.",
    minimum: 0,
    maximum: 100,
  },
  {
    key: "metaALaFecha",
    heading: "Meta a la fecha",
    aliases: ["Meta al corte", "Meta del periodo"],
    type: "number",
    required: "optional",
    filledBy: "proposal",
    view: "seguimiento",
    width: 12,
    help: "Lo que se debía llevar al corte. La hoja lo propone según el tipo, el plazo y la fecha de corte; puede escribir otro valor encima.",
    formula: metaALaFecha,
  },
  {
    key: "avance",
    heading: "Avance",
    aliases: ["Logro", "Resultado", "Valor alcanzado", "Ejecutado", "Progress"],
    type: "avance",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 11,
    help: "Lo logrado al corte, en la unidad de la meta (el 80 % se escribe 80%). Si el tipo es «cumple»: Sí, Parcial o No.",
  },
  {
    key: "reportado",
    heading: "% reportado",
    aliases: ["Porcentaje reportado", "% de avance reportado"],
    type: "percentage",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 13,
    help: "Un porcentaje que se afirma cuando no hay avance con qué calcularlo. Cuenta, pero queda señalado como «no calculado».",
    minimum: 0,
    maximum: 1.5,
  },
  {
    key: "avanceDelPlan",
    heading: "Avance del plan",
    aliases: ["% de avance del plan", "Avance frente a la meta final"],
    type: "percentage",
    required: "optional",
    filledBy: "formula",
    view: "seguimiento",
    width: 12,
    help: "Lo calcula la hoja: el avance contra la meta final. No lleva semáforo.",
    formula: avanceDelPlan,
  },
  {
    key: "estado",
    heading: "Estado",
    aliases: ["Estado de la fila"],
    type: "text",
    required: "optional",
    filledBy: "formula",
    view: "seguimiento",
    width: 17,
    help: "Lo calcula la hoja: calculado, sin reporte, por revisar, aún no exigible o sin meta.",
    formula: estado,
  },
  {
    key: "semaforo",
    heading: "Semáforo",
    aliases: ["Color"],
    type: "text",
    required: "optional",
    filledBy: "formula",
    view: "seguimiento",
    width: 13,
    help: "Lo calcula la hoja, con los límites que están en Parámetros.",
    formula: palabra,
  },
];

/** What the formulas need between the cells that a person fills in and the figures: each step can be read and checked. */
const auxiliary: readonly Column<MatrizKey>[] = (
  [
    ["metaFinal", "Meta final", "Cantidad por Veces.", metaFinal, "number"],
    ["base", "Base", "Desde qué valor se mide el avance: la línea base, o 0.", base, "number"],
    ["desde", "Desde", "Desde qué día se cuenta la meta.", desde, "date"],
    [
      "unidades",
      "Unidades",
      "Cuántos periodos de «Por» hay desde ese día hasta el corte.",
      unidades,
      "number",
    ],
    ["ritmo", "Ritmo", "Meta final por Unidades, en enteros.", ritmo, "number"],
    ["lineal", "Lineal", "Lo que se llevaría al corte avanzando parejo hasta el plazo.", lineal, "number"],
    [
      "calculo",
      "Cálculo",
      "El porcentaje que da el avance, antes de revisar la fila.",
      calculo,
      "percentage",
    ],
    ["aporte", "Aporte", "Peso por cumplimiento, entre 0 y 100 %.", aporte, "number"],
    [
      "pesoEfectivo",
      "Peso efectivo",
      "El peso que cuenta en el promedio de la acción.",
      pesoEfectivo,
      "number",
    ],
  ] as const
).map(([key, heading, help, formula, type]) => ({
  key,
  heading,
  aliases: [],
  type,
  required: "optional",
  filledBy: "formula",
  view: "auxiliar",
  width: 11,
  help: `Auxiliar, lo calcula la hoja. ${help}`,
  formula,
  numberFormat: type === "number" ? "#,##0.00" : undefined,
}));

/** The follow-up table: per indicator its meta, the percentage reached and what to correct, and what it takes to compute it. */
export const matriz: Table<MatrizKey> = {
  key: "matriz",
  title: "Matriz de seguimiento",
  tableName: "Matriz",
  columns: [...standard, ...followUp, ...auxiliary],
};
