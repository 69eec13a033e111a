/** A phase of Gobierno en Línea with its deadlines, as ISO dates. */
export interface Fase {
  readonly fase: string;
  readonly plazoNacional: string;
  readonly plazoTerritorial: string;
}

/** What has to be said wherever these deadlines are shown. */
export const NOTA_DE_LAS_FASES =
  "Plazos del Decreto 1151 de 2008, que después fue reemplazado por otras normas. Se dan sólo como ejemplo.";

/** The five phases of Decreto 1151 de 2008, with the deadlines of national and of territorial entities. */
export const fasesDelDecreto1151: readonly Fase[] = [
  { fase: "Información", plazoNacional: "2008-06-01", plazoTerritorial: "2008-11-01" },
  { fase: "Interacción", plazoNacional: "2008-12-01", plazoTerritorial: "2009-12-01" },
  { fase: "Transacción", plazoNacional: "2009-12-01", plazoTerritorial: "2010-12-01" },
  { fase: "Transformación", plazoNacional: "2010-06-01", plazoTerritorial: "2011-12-01" },
  { fase: "Democracia", plazoNacional: "2010-12-01", plazoTerritorial: "2012-12-01" },
];
