import type { GrupoDeConteos } from "../plan/cumplimiento/conteos";

/** The groups of rows that stand beside a total, in the pane and in Resumen. */
export const gruposDeConteos: Record<GrupoDeConteos, string> = {
  noEntran: "No entran",
  faltan: "Faltan",
  porPalabra: "Por palabra de alguien",
  malUbicadas: "Mal ubicadas",
};
