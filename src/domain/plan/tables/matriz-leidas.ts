import { Column, columns } from "./column";

/** A column that only keeps a value for the formulas: the add-in writes it, and nobody sees it. */
export const guardada = <Key extends string>(
  key: Key,
  heading: string,
  help: string,
  type: Column["type"],
): Column<Key> => ({
  key,
  heading,
  aliases: [],
  type,
  required: "optional",
  filledBy: "addIn",
  view: "auxiliar",
  width: 11,
  help: `Auxiliar, la escribe el complemento. ${help}`,
});

const leida = <Key extends string>(key: Key, heading: string, type: Column["type"]): Column<Key> =>
  guardada(key, heading, "Lo que se leyó del marco, para saber si la celda cambió.", type);

/** What was understood and said when the row was read, kept as values: whoever changes it later is named, not stopped. */
export const leidas = columns([
  guardada("porcentual", "Porcentual", "1 si la meta se entendió como un porcentaje, 0 si no.", "number"),
  guardada("escala", "Escala confirmada", "El valor fuera de escala que alguien confirmó.", "number"),
  leida("accionLeida", "Acción leída", "text"),
  leida("metaLeida", "Meta leída", "text"),
  leida("responsableLeido", "Responsable leído", "text"),
  leida("tipoLeido", "Tipo leído", "text"),
  leida("cantidadLeida", "Cantidad leída", "number"),
  leida("porLeido", "Por leído", "text"),
  leida("vecesLeidas", "Veces leídas", "number"),
  leida("lineaBaseLeida", "Línea base leída", "number"),
  leida("inicioLeido", "Inicio leído", "date"),
  leida("plazoLeido", "Plazo leído", "date"),
  leida("pesoLeido", "Peso leído", "number"),
]);
