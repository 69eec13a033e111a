import { Column, Table, columns } from "./column";

const text = <Key extends string>(
  key: Key,
  column: Omit<Column, "key" | "type" | "filledBy" | "view">,
): Column<Key> => ({ ...column, key, type: "text", filledBy: "person", view: "norma" });

const norma = columns([
  text("accion", {
    heading: "Acción",
    aliases: ["Acciones", "Acción estratégica", "Acción a desarrollar", "Action", "Strategic action"],
    continues: true,
    required: "error",
    width: 28,
    help: "Lo que la entidad se compromete a hacer. Repita la acción en cada fila de sus indicadores.",
  }),
  text("beneficios", {
    heading: "Beneficios para los ciudadanos",
    aliases: [
      "Beneficios",
      "Beneficio para la ciudadanía",
      "Beneficios esperados",
      "Benefits for citizens",
      "Citizen benefits",
      "Benefits",
    ],
    continues: true,
    required: "advertencia",
    width: 28,
    help: "Lo que gana la ciudadanía cuando la acción se cumple.",
  }),
  text("indicador", {
    heading: "Indicadores de gestión",
    aliases: [
      "Indicador",
      "Indicadores",
      "Nombre del indicador",
      "Management indicators",
      "Indicators",
      "KPI",
    ],
    required: "error",
    width: 26,
    help: "Cómo se mide la acción. Un solo indicador por fila.",
  }),
  text("meta", {
    heading: "Metas",
    aliases: ["Meta propuesta", "Meta programada", "Valor meta", "Targets", "Goals"],
    required: "error",
    width: 18,
    help: "El valor que se quiere alcanzar: 10 puntos, 4 veces al mes, 100 %. Una sola meta por fila.",
  }),
  text("actividades", {
    heading: "Actividades",
    aliases: ["Actividades a desarrollar", "Actividades principales", "Activities", "Activity", "Tasks"],
    required: "advertencia",
    width: 30,
    help: "Lo que se hará para alcanzar la meta.",
  }),
  text("responsables", {
    heading: "Responsables",
    aliases: [
      "Dependencia responsable",
      "Área responsable",
      "Cargo responsable",
      "Responsible",
      "Person responsible",
      "Owner",
    ],
    continues: true,
    required: "error",
    width: 20,
    help: "La dependencia o el cargo que responde por el indicador.",
  }),
  text("recursos", {
    heading: "Recursos",
    aliases: ["Recursos necesarios", "Recursos asignados", "Resources", "Budget"],
    continues: true,
    required: "advertencia",
    width: 20,
    help: "Con qué se cuenta: personas, equipos, presupuesto.",
  }),
  text("tiempos", {
    heading: "Tiempos",
    aliases: [
      "Tiempos de frecuencia",
      "Plazo",
      "Plazos",
      "Tiempo de ejecución",
      "Fecha límite",
      "Cronograma",
      "Frecuencia",
      "Periodicidad",
      "Timeline",
      "Deadline",
      "Time frame",
      "Timeframe",
      "Time",
      "Due date",
    ],
    continues: true,
    required: "error",
    width: 16,
    help: "El plazo (24 meses, 1.º de diciembre de 2009) o cada cuánto se hace (mensual).",
  }),
]);

export type MarcoKey = (typeof norma)[number]["key"];

/** The plan's own table, as the act that adopts it has it: one row per indicator of an acción, eight columns. */
export const marcoOperativo: Table<MarcoKey> = {
  key: "marcoOperativo",
  title: "Marco operativo",
  tableName: "MarcoOperativo",
  columns: norma,
  identity: [["accion", "indicador", "actividades"]],
};
