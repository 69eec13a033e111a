export { type Antecedentes, type EnCorte, antecedentesDe } from "./antecedentes";
export { muestra } from "./muestra";
export { type Opinion, cambiosDeOpinion, opinionDe } from "./opinion";
export { type PorRevisar, type Razon, revisePrimero } from "./revise-primero";
