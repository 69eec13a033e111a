import { cuenta, deExigibles, lista } from "./formato";

it.each([
  [cuenta(1, "fila", "filas"), "1\u00a0fila"],
  [cuenta(0, "fila", "filas"), "0\u00a0filas"],
  [deExigibles(49999, 50000), "49.999 de 50.000\u00a0exigibles"],
  [lista(["Marco", "Matriz", "Firmas"]), "Marco, Matriz y Firmas"],
])("%s", (text, expected) => expect(text).toBe(expected));
