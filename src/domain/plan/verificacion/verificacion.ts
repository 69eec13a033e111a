/** What Control Interno says of a row: an opinion beside the reported figure, which it never changes. */
export const VERIFICACION = {
  verificado: "verificado",
  conDiferencia: "con diferencia",
  sinEvidencia: "sin evidencia",
  noVerificable: "no verificable",
} as const;

export const VERIFICACIONES: readonly string[] = Object.values(VERIFICACION);
