import fc from "fast-check";
import { contentWords } from "./content-words";

it.each([
  ["Gestionar el mejoramiento de la conectividad", "Gestión para mejorar las conectividades"],
  ["Gobierno en Línea", "GOBIEMO EN LINEA"],
  ["Comité GEL-T", "los comités GELT"],
  ["empalme", "empairne"],
  ["Revisión", "revisar"],
  ["Elección", "elegir"],
  ["Inversión", "invertir"],
  ["Fortalecimiento institucional", "Fortalecer las instituciones"],
  ["avanzar en las 5 fases", "avanzar en las cinco fases"],
])("«%s» is about the same as «%s»", (one, other) => expect(contentWords(one)).toEqual(contentWords(other)));

it.each([
  ["servicios", "trámites"],
  ["función", "funcionario"],
  ["comunidad", "comunicación"],
  ["optimización", "automatización"],
  ["seguimiento", "seguridad"],
  ["formación", "formulación"],
  ["Internet", "interacción"],
])("«%s» is not about the same as «%s»", (one, other) =>
  expect(contentWords(one)).not.toEqual(contentWords(other)),
);

it.each(["", "de la", "Acciones:", "2 y 3", "¿?"])("«%s» is about nothing", (text) =>
  expect(contentWords(text).size).toBe(0),
);

it("takes any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => contentWords(text).size <= text.length));
});
