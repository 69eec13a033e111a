import * as enElEquipo from "../app/en-el-equipo";

const CLAVE = "seguimatriz.responsable";

/** Whose rows the person of this device fills in: a name, "" for those of nobody, null for all. */
export type DeQuien = string | null;

/** Whose rows were looked at last on this device; null too where it keeps nothing. */
export const recordado = (): DeQuien => enElEquipo.recordado(CLAVE);

export const recordar = (deQuien: DeQuien): void => enElEquipo.recordar(CLAVE, deQuien);
