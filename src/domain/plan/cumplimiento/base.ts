import { segunElTipo } from "./tipos";

/** Base: from what the avance of the row is measured, 0 or its línea base. Always a number. */
export const base = segunElTipo((tipo) => tipo.base, 0);
