/**
 * A heading that only Cortes has, and one that only Historial has, by which they are known before their columns are
 * loaded: a workbook without cortes, which is most, never loads them.
 */
export const DE_CORTES = "Primera fila en Historial";
export const DEL_HISTORIAL = "Sello de la fila";
