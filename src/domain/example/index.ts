export { ejemploGelT2008 } from "./acciones";
export { NOTA_DE_LAS_FASES, type Fase, fasesDelDecreto1151 } from "./fases";
export type { ExampleRow } from "./marco-row";
