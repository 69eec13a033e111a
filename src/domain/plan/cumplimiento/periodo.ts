/** The periods of a rate that are counted in months, and how many each lasts. */
export const MESES = {
  quincena: 0.5,
  mes: 1,
  bimestre: 2,
  trimestre: 3,
  cuatrimestre: 4,
  semestre: 6,
  año: 12,
} as const;

/** In days. */
export const SEMANA = 7;

/** Those that are counted in days, and how many each lasts. */
export const DIAS = { día: 1, semana: SEMANA } as const;

export type UnidadDePor = keyof typeof DIAS | keyof typeof MESES;

/** What «Por» may hold. */
export const unidadesDePor = [...Object.keys(DIAS), ...Object.keys(MESES)] as readonly UnidadDePor[];

/** How many periods of a unit a year has. `periodosPorAno("trimestre")` is 4. */
export const periodosPorAno = (unit: UnidadDePor): number =>
  unit === "día" || unit === "semana" ? Math.floor(365 / DIAS[unit]) : MESES.año / MESES[unit];
