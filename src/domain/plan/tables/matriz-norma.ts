import { cumplimiento } from "../cumplimiento/cumplimiento";
import { Column } from "./column";
import { MatrizKey } from "./matriz-key";

/** The five standard columns, in their order. */
export const norma: readonly Column<MatrizKey>[] = [
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
    aliases: ["Indicador", "Indicadores de gestión", "Indicadores", "Management indicator", "Indicator"],
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
    aliases: ["Metas", "Meta propuesta", "Meta programada", "Target", "Goal"],
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
