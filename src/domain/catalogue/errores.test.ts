import { textoDeError } from "./errores";

it.each([
  ["protected", { sheet: "Matriz" }, "La hoja «Matriz» está protegida y no se cambió nada."],
  ["protected", { left: "Matriz" }, "Excel no pudo terminar y quedó algo a medias en «Matriz»."],
  [
    "changed-meanwhile",
    { sheet: "Matriz", cell: "S9" },
    "No se cambió nada: S9 ya no dice lo que mostraba el panel.",
  ],
  [
    "changed-meanwhile",
    { sheet: "Matriz", heading: "Avance" },
    "No se cambió nada: la columna «Avance» ya no está en la hoja «Matriz».",
  ],
  ["changed-meanwhile", { sheet: "Matriz" }, "No se cambió nada: la tabla de la hoja «Matriz» ya no está."],
  ["of another version", {}, "Excel no pudo hacerlo."],
])("%s %j: %s", (code, detail, sentence) => {
  expect(textoDeError(code, detail).sentence).toBe(sentence);
});
