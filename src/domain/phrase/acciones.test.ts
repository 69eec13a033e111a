import { accionesIn } from "./acciones";

it.each([
  [
    "Identificación de servicios a publicar. Identificación de trámites a publicar.",
    ["Identificación de servicios a publicar.", "Identificación de trámites a publicar."],
  ],
  [
    "1. Capacitar a los funcionarios\n2. Publicar los trámites",
    ["Capacitar a los funcionarios", "Publicar los trámites"],
  ],
  [
    "Identificación de servicios. Mejoramiento de trámites.",
    ["Identificación de servicios.", "Mejoramiento de trámites."],
  ],
  ["Apoyo a la niñez rural; Apoyo al adulto mayor.", ["Apoyo a la niñez rural", "Apoyo al adulto mayor."]],
  ["- Capacitar\n- Publicar", ["Capacitar", "Publicar"]],
])("sees the acciones of «%s»", (text, expected) => {
  expect(accionesIn(text)).toEqual(expected);
});

it.each([
  "Procedimientos de actualización del sitio Web.",
  "Dar a conocer el programa. Participación en la estrategia.",
  "Acciones en el Dpto. Acciones de la Alcaldía con el Min. TIC",
  "El plan va. El plan sigue.",
  "1. Una sola acción numerada",
  "",
])("leaves alone «%s»", (text) => {
  expect(accionesIn(text)).toEqual([]);
});
