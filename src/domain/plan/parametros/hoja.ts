/** What the sheet Parámetros and its small tables are called: they are found by these names, and observaciones say them. */
export const hojaParametros = {
  titulo: "Parámetros",
  conteosColumnas: ["Nombre", "Cantidad"],
  comiteColumnas: ["Nombre", "Cargo"],
  marcoDeAccionColumna: "Acciones del marco de acción",
} as const;
