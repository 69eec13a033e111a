/** A failure as a person reads it: what happened, and what to do about it. */
export interface TextoDeError {
  readonly sentence: string;
  readonly nextStep: string;
  /** Whether doing the same again may work. */
  readonly retry: boolean;
}

type Detail = Readonly<Record<string, string | number>>;

const sheetOf = (detail: Detail) => (detail.sheet === undefined ? "La hoja" : `La hoja «${detail.sheet}»`);

/** What is no longer as it was shown: a cell, a column, or the table itself. */
function loQueCambio({ cell, heading, sheet }: Detail): string {
  if (cell !== undefined) return `${cell} ya no dice lo que mostraba el panel`;
  if (heading !== undefined) return `la columna «${heading}» ya no está en la hoja «${sheet}»`;
  if (sheet !== undefined) return `la tabla de la hoja «${sheet}» ya no está`;
  return "lo que mostraba el panel ya no está igual";
}

/** What is said of each failure of Excel, by its code. */
export const errores = {
  "cell-edit": () => ({
    sentence: "Excel está esperando a que termine de escribir en una celda.",
    nextStep: "Pulse Entrar o Esc en la hoja y vuelva a intentarlo.",
    retry: true,
  }),
  protected: (detail) => ({
    sentence: `${sheetOf(detail)} está protegida y no se cambió nada.`,
    nextStep:
      "Quite la protección en Revisar › Desproteger hoja y vuelva a intentarlo. El panel nunca la quita por su cuenta.",
    retry: true,
  }),
  "no-table": () => ({
    sentence: "Aquí no hay ninguna tabla.",
    nextStep: "Abra la hoja donde está su matriz, o inserte una en la pestaña Insertar.",
    retry: true,
  }),
  "too-large": () => ({
    sentence: "Es más de lo que Excel recibe o entrega de una vez.",
    nextStep:
      "Pruebe con menos filas, o borre las que están en blanco debajo de la tabla, y vuelva a intentarlo.",
    retry: true,
  }),
  "old-excel": () => ({
    sentence:
      "Esta versión de Excel no tiene lo que el panel necesita (Excel 2021 o posterior, Microsoft 365 o Excel en la web).",
    nextStep: "Su libro sigue calculando sin el panel. Para insertar y validar, ábralo en Excel en la web.",
    retry: false,
  }),
  "no-host": () => ({
    sentence: "Excel no responde.",
    nextStep: "Cierre este panel, vuelva a abrirlo desde la cinta de opciones e inténtelo otra vez.",
    retry: true,
  }),
  "changed-since": () => ({
    sentence: "No se deshizo: alguien cambió esas celdas después.",
    nextStep: "Nada se perdió. Si hace falta, corríjalas en la hoja.",
    retry: false,
  }),
  "changed-meanwhile": (detail) => ({
    sentence: `No se cambió nada: ${loQueCambio(detail)}.`,
    nextStep: "Alguien hizo un cambio entretanto. Mire la lista otra vez: ya está al día.",
    retry: false,
  }),
  "name-taken": (detail) => ({
    sentence: `El nombre${detail.name === undefined ? "" : ` «${detail.name}»`} ya se usa en este libro para otra cosa.`,
    nextStep: "Cámbielo en Fórmulas › Administrador de nombres y vuelva a intentarlo.",
    retry: true,
  }),
  "no-matriz": () => ({
    sentence: "Este libro no tiene una matriz de seguimiento.",
    nextStep: "Insértela en la pestaña Insertar y vuelva a intentarlo.",
    retry: true,
  }),
  "no-marco": () => ({
    sentence: "Este libro no tiene un marco operativo con filas.",
    nextStep: "Inserte el marco operativo, llénelo, y vuelva a intentarlo; o inserte la matriz en blanco.",
    retry: true,
  }),
  "too-many-dates": () => ({
    sentence: "La hoja Programación no tiene lugar para tantas fechas: son doce.",
    nextStep: "Borre las que ya no use, o escriba esos puntos en la hoja.",
    retry: false,
  }),
  unknown: () => ({
    sentence: "Excel no pudo hacerlo.",
    nextStep: "Vuelva a intentarlo. Si se repite, guarde el libro, ciérrelo y ábralo de nuevo.",
    retry: true,
  }),
} as const satisfies Record<string, (detail: Detail) => TextoDeError>;

/** Excel failed, and failed again when what was half done was taken back: whatever the reason, that is what to know. */
const aMedias = (place: string | number): TextoDeError => ({
  sentence: `Excel no pudo terminar y quedó algo a medias en «${place}».`,
  nextStep: "Revise esa hoja y borre lo que sobre antes de volver a intentarlo.",
  retry: false,
});

/**
 * The text of a failure; an unforeseen code reads as "unknown".
 * @example textoDeError("protected", { sheet: "Matriz" }).sentence // "La hoja «Matriz» está protegida y no se cambió nada."
 */
export function textoDeError(code: string, detail: Detail = {}): TextoDeError {
  if (detail.left !== undefined) return aMedias(detail.left);
  return code in errores ? errores[code as keyof typeof errores](detail) : errores.unknown();
}
