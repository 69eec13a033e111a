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
  ["a) Publicar b) Capacitar", ["Publicar", "Capacitar"]],
  [
    "a) Publicar noticias; b) Capacitar a los funcionarios.",
    ["Publicar noticias", "Capacitar a los funcionarios."],
  ],
  ["a) Publicar\nb) Capacitar", ["Publicar", "Capacitar"]],
  ["1) Publicar 2) Capacitar 3) Evaluar", ["Publicar", "Capacitar", "Evaluar"]],
  [
    "Construir el acueducto; mejorar la planta de tratamiento",
    ["Construir el acueducto", "mejorar la planta de tratamiento"],
  ],
  ["Construir el acueducto / Mejorar la planta", ["Construir el acueducto", "Mejorar la planta"]],
])("sees the acciones of «%s»", (text, expected) => {
  expect(accionesIn(text)).toEqual(expected);
});

it.each([
  "Procedimientos de actualización del sitio Web.",
  "Dar a conocer el programa. Participación en la estrategia.",
  "Acciones en el Dpto. Acciones de la Alcaldía con el Min. TIC",
  "El plan va. El plan sigue.",
  "1. Una sola acción numerada",
  "a) Una sola acción con letra",
  "Capacitar a: a) funcionarios b) docentes",
  "a) niños b) jóvenes",
  "Aplicar los literales a) y b) del artículo 5",
  "Publicar servicios y/o trámites",
  "Publicar los servicios/trámites del municipio",
  "Mantener / mejorar el sitio web",
  "Construir la sede; taller de capacitación",
  "Formular el plan de acción; socializar y adoptar",
  "Construir el acueducto; dotación de la planta",
  "Dotar la Institución Educativa San José / Sede Principal",
  "Realizar ferias en: el parque principal; la plaza de mercado",
  "",
])("leaves alone «%s»", (text) => {
  expect(accionesIn(text)).toEqual([]);
});
