import { textoDeError } from "./errores";

it.each([
  ["protected", { sheet: "Matriz" }, "La hoja «Matriz» está protegida y no se cambió nada."],
  ["protected", { left: "Matriz" }, "Excel no pudo terminar y quedó algo a medias en «Matriz»."],
  ["of another version", {}, "Excel no pudo hacerlo."],
])("%s %j: %s", (code, detail, sentence) => {
  expect(textoDeError(code, detail).sentence).toBe(sentence);
});
