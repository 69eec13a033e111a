import { NO_BREAK, numero } from "../base/written-numbers";

/** A count with its noun. `cuenta(1, "fila", "filas")` is "1 fila"; `cuenta(1900, "fila", "filas")` is "1.900 filas". */
export function cuenta(count: number, one: string, many: string): string {
  return `${numero(count, 0)}${NO_BREAK}${count === 1 ? one : many}`;
}

/** How many of a total have a figure. `deExigibles(2, 1900)` is "2 de 1.900 exigibles". */
export function deExigibles(count: number, due: number): string {
  return `${numero(count, 0)} de ${cuenta(due, "exigible", "exigibles")}`;
}

/** Things in a sentence. `lista(["Marco", "Matriz", "Firmas"])` is "Marco, Matriz y Firmas". */
export function lista(items: readonly string[]): string {
  return new Intl.ListFormat("es-CO", { type: "conjunction" }).format(items);
}
