import { Situation, readingOfSituation } from "../../examples";
import { checkWorkbook } from "../../engine/check-workbook";

const PUBLICAR = "Publicar boletines mensuales";
const DICTAR = "Dictar talleres de ofimática";
const row = (accion: string) => ({ accion, indicador: "Cuántos", meta: "10" });

/** Sheet row and text of what is said of the list; its first cell stands in row 38. */
const said = (situation: Situation) =>
  checkWorkbook(readingOfSituation(situation))
    .filter(({ rule }) => rule === "accion-del-marco-de-accion-sin-fila")
    .map(({ place, found }) => [place.row, found]);

it.each<[why: string, situation: Situation, expected: readonly (readonly [number, string])[]]>([
  ["says the cell", { marcoDeAccion: ["", PUBLICAR, DICTAR], marco: [row(PUBLICAR)] }, [[40, DICTAR]]],
  ["looks in a matriz alone", { marcoDeAccion: [PUBLICAR, DICTAR], matriz: [row(DICTAR)] }, [[38, PUBLICAR]]],
  ["looks in both", { marcoDeAccion: [PUBLICAR, DICTAR], marco: [row(PUBLICAR)], matriz: [row(DICTAR)] }, []],
  ["is silent without rows", { marcoDeAccion: [PUBLICAR], marco: [], matriz: [] }, []],
  [
    "is silent where no row has its acción",
    { marcoDeAccion: [PUBLICAR], marco: [row("")], matriz: [row("-")] },
    [],
  ],
  ["is silent without a list", { marco: [row(PUBLICAR)] }, []],
  [
    "passes over what says nothing",
    { marcoDeAccion: ["-", "Por definir", "#REF!"], marco: [row(PUBLICAR)] },
    [],
  ],
  [
    "tells the acciones of one cell apart",
    { marcoDeAccion: [`1. ${PUBLICAR}\n2. ${DICTAR}\n3. Reforestar las cuencas`], marco: [row(PUBLICAR)] },
    [[38, `${DICTAR}; Reforestar las cuencas`]],
  ],
])("%s", (_, situation, expected) => expect(said(situation)).toEqual(expected));
