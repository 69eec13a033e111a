import { Column, Table } from "./column";

export type MarcoKey =
  "accion" | "beneficios" | "indicador" | "meta" | "actividades" | "responsables" | "recursos" | "tiempos";

const text = (column: Omit<Column<MarcoKey>, "type" | "filledBy" | "view">): Column<MarcoKey> => ({
  ...column,
  type: "text",
  filledBy: "person",
  view: "norma",
});

/** The plan's own table, as the act that adopts it has it: one row per indicator of an acción, eight columns. */
export const marcoOperativo: Table<MarcoKey> = {
  key: "marcoOperativo",
  title: "Marco operativo",
  tableName: "MarcoOperativo",
  columns: [
    text({
      key: "accion",
      heading: "Acción",
      aliases: ["Acciones", "Acción estratégica", "Acción a desarrollar", "Action", "Strategic action"],
      required: "error",
      width: 28,
      help: "Lo que la entidad se compromete a hacer. Repita la acción en cada fila de sus indicadores.",
    }),
    text({
      key: "beneficios",
      heading: "Beneficios para los ciudadanos",
      aliases: [
        "Beneficios",
        "Beneficio para la ciudadanía",
        "Beneficios esperados",
        "Benefits for citizens",
        "Citizen benefits",
        "Benefits",
      ],
      required: "advertencia",
      width: 28,
      help: "Lo que gana la ciudadanía cuando la acción se cumple.",
    }),
    text({
      key: "indicador",
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
    text({
      key: "meta",
      heading: "Metas",
      aliases: ["Meta propuesta", "Meta programada", "Valor meta", "Targets", "Goals"],
      required: "error",
      width: 18,
      help: "El valor que se quiere alcanzar: 10 puntos, 4 veces al mes, 100 %. Una sola meta por fila.",
    }),
    text({
      key: "actividades",
      heading: "Actividades",
      aliases: ["Actividades a desarrollar", "Actividades principales", "Activities", "Activity", "Tasks"],
      required: "advertencia",
      width: 30,
      help: "Lo que se hará para alcanzar la meta.",
    }),
    text({
      key: "responsables",
      heading: "Responsables",
      aliases: [
        "Dependencia responsable",
        "Área responsable",
        "Cargo responsable",
        "Responsible",
        "Person responsible",
        "Owner",
      ],
      required: "error",
      width: 20,
      help: "La dependencia o el cargo que responde por el indicador.",
    }),
    text({
      key: "recursos",
      heading: "Recursos",
      aliases: ["Recursos necesarios", "Recursos asignados", "Resources", "Budget"],
      required: "advertencia",
      width: 20,
      help: "Con qué se cuenta: personas, equipos, presupuesto.",
    }),
    text({
      key: "tiempos",
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
      required: "error",
      width: 16,
      help: "El plazo (24 meses, 1.º de diciembre de 2009) o cada cuánto se hace (mensual).",
    }),
  ],
};
