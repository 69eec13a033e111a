import { unmentioned } from "./mentions";

const SERVICIOS = "Identificación de servicios a ser sujetos de optimización, publicación y automatización";
const TRAMITES = "Identificación de trámites a ser sujetos de racionalización, publicación y automatización";

it.each<[why: string, accion: string, row: string]>([
  ["the same", "Socialización de avances", "SOCIALIZACION DE AVANCES."],
  [
    "other forms of its words",
    "Gestionar el mejoramiento de la conectividad",
    "Gestión para el mejoramiento de la conectividad municipal.",
  ],
  ["a verb for a noun", "Socialización de avances del proceso", "Socializar los avances"],
  [
    "a slip of scanning",
    "Estrategias para que el Comité GEL-T empalme",
    "Estrategias para que el Cornité GELT empairne",
  ],
  ["another word for one", TRAMITES.replace("racional", "nacional"), TRAMITES],
  ["two acciones in the cell", TRAMITES, `${SERVICIOS}. ${TRAMITES}`],
  [
    "another end",
    "Racionalizar la oferta institucional de servicios y tramites que se brinda a la comunidad hasta que exista la " +
      "infraestructura (conectividad) necesaria para que la comunidad acceda a los servicios ofrecidos por el PEC.",
    "Racionalizar la oferta institucional de servicios y tramites que se brinda a la comunidad, hasta la " +
      "automatización de los mismos en el PEC",
  ],
  ["two words, both", "Gestión documental", "Gestión de documentos y archivo"],
  ["another verb and other words around", "Rendición de cuentas", "Rendir cuentas a la ciudadanía"],
  [
    "what was not built yet",
    "Construcción de acueductos veredales",
    "Construir los acueductos de las veredas",
  ],
  ["one word", "Capacitación", "Capacitar a los funcionarios de la administración"],
  [
    "a number as a word",
    "Avanzar en las 5 fases de GEL-T",
    "Acciones para avanzar en las cinco fases de GEL- T",
  ],
])("a row mentions an acción: %s", (_, accion, row) => expect(unmentioned([accion], [row])).toEqual([]));

it.each<[why: string, list: readonly string[], rows: readonly string[], missing: readonly number[]]>([
  ["nothing in common", ["Dictar talleres"], ["Publicar boletines"], [0]],
  ["one word of two", ["Gestión documental"], ["Gestión del riesgo", "Gestión ambiental"], [0]],
  [
    "the people and not the deed",
    ["Capacitar a los funcionarios"],
    ["Dotar de equipos a los funcionarios"],
    [0],
  ],
  ["half of its words", ["Programas para la salud"], ["Programas para la educación"], [0]],
  ["a row of few words, in a longer one", ["Garantizar recursos, equipos y conectividad"], ["Recursos"], [0]],
  ["alike, and the row is the other's", [SERVICIOS, TRAMITES], [SERVICIOS], [1]],
  ["alike, in the other order", [TRAMITES, SERVICIOS], [SERVICIOS], [0]],
  ["alike, with a row each", [TRAMITES, SERVICIOS], [SERVICIOS, TRAMITES], []],
  [
    "nothing sets it apart from one that has a row",
    ["Publicar", "Publicar boletines"],
    ["Publicar boletines"],
    [],
  ],
  ["twice in the list", ["Publicar boletines", "Publicar boletines"], ["Publicación de boletines"], []],
  ["without words", ["—", "1.", "ACCIONES:", ""], ["Publicar boletines"], []],
  ["no rows", ["Publicar boletines"], [], [0]],
])("says which no row mentions: %s", (_, list, rows, missing) =>
  expect(unmentioned(list, rows)).toEqual(missing),
);
