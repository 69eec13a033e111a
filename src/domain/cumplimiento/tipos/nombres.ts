/** The tipos as the list of the cell shows them. */
export const nombreDeTipo = {
  seVaSumando: "se va sumando",
  cadaPeriodo: "cada periodo",
  seMantiene: "se mantiene",
  crece: "crece desde la línea base",
  seReduce: "se reduce",
  cumple: "cumple",
} as const;

export type NombreDeTipo = (typeof nombreDeTipo)[keyof typeof nombreDeTipo];

export const nombresDeTipos: readonly NombreDeTipo[] = Object.values(nombreDeTipo);
