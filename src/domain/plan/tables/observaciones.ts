import { columns, OwnTable } from "./column";

const column = <Key extends string>(key: Key, heading: string, width: number, help: string) => ({
  key,
  heading,
  aliases: [],
  type: key === "revisado" ? ("date" as const) : ("text" as const),
  required: "optional" as const,
  filledBy: "addIn" as const,
  view: "norma" as const,
  width,
  help,
});

/** The columns of the sheet Observaciones: what somebody takes along, or sends to whoever answers for it. */
export const columnasDeObservaciones = columns([
  column("lugar", "Dónde está", 26, "La hoja y la celda de lo observado."),
  column("encontrado", "Qué se encontró", 44, "Lo que no está bien."),
  column("correccion", "Cómo se corrige", 44, "Lo que hay que hacer."),
  column("responde", "Quién responde", 24, "El responsable que dice la fila."),
  column("clase", "Clase", 13, "Error, advertencia o sugerencia."),
  column("revisado", "Revisado el", 12, "El día en que se hizo esta lista."),
]);

export type ObservacionKey = (typeof columnasDeObservaciones)[number]["key"];

/** The table of the observaciones that were pending one day: it is made again as a whole, and no row is followed. */
export const tablaDeObservaciones = {
  tableName: "Observaciones",
  columns: columnasDeObservaciones,
  identity: [],
} as const satisfies OwnTable<ObservacionKey>;
