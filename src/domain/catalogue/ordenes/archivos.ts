import { SinPlan } from "../../consolidated/consolidate";

/** Why a file is not read, by the code of the failure. */
export const noEsLegible = {
  "not-xlsx": "No es un libro .xlsx. En Excel, use Guardar como y elija «Libro de Excel (.xlsx)».",
  "old-excel":
    "Es un libro .xls, de Excel 97 a 2003. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».",
  encrypted: "Tiene contraseña para abrirlo. Ábralo en Excel, quite la contraseña y guárdelo de nuevo.",
  macros: "Tiene macros. Guárdelo como «Libro de Excel (.xlsx)», sin ellas.",
  "too-large": "Es más grande de lo que se lee de una vez. Deje en el libro sólo las hojas del plan.",
  hostile: "Está hecho de una manera que ningún programa de hojas de cálculo usa, y no se abrió.",
  damaged: "Está dañado o incompleto. Pídalo de nuevo, o ábralo en Excel y guárdelo otra vez.",
} as const;

/** Why the plan of a workbook that was read is not put beside the others. */
export const sinPlan: Readonly<Record<SinPlan, string>> = {
  "sin-matriz": "No tiene una matriz de seguimiento.",
  "sin-corte": "No dice la fecha de corte, en Parámetros.",
  "sin-entidad": "No dice de qué entidad es: faltan la entidad y el código DANE, en Parámetros.",
};

export const archivos = {
  noExiste: (archivo: string): string => `No existe «${archivo}».`,
  sinPermiso: (archivo: string): string => `No hay permiso para leer o escribir «${archivo}».`,
  esCarpeta: (archivo: string): string => `«${archivo}» es una carpeta, no un archivo.`,
  noEsCarpeta: (archivo: string): string => `«${archivo}» no es una carpeta.`,
  ilegible: (archivo: string, motivo: string): string => `«${archivo}»: ${motivo}`,
  sinHoja: (hoja: string): string => `No tiene una hoja «${hoja}».`,
  sinLectorDePaginas: "Para leer una página web hace falta el paquete jsdom: npm install jsdom.",
  tardo: "Tardó demasiado en leerse y se dejó.",
  imprevisto: "No se pudo leer.",
  noTermino: "No se pudo terminar.",
  yaHayDatos: (carpeta: string): string =>
    `«${carpeta}» ya tiene datos de antes. Dé otra carpeta, o bórrelos primero.`,
  repetido: (otro: string): string =>
    `Es el mismo plan, al mismo corte, que «${otro}»: no se cuenta dos veces.`,
  otrasMatrices: "Tiene más de una matriz de seguimiento; se tomó la primera.",
};
