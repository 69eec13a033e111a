import { readingOf } from "../../checks/testing/tables";
import { respondePor, responsablesDe } from ".";

const rowsOf = (responsables: readonly string[]) =>
  readingOf(responsables.map((responsable, index) => ({ accion: "A", indicador: `i${index}`, responsable })))
    .matrices[0]!.rows;

it.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
  [
    "each once, by name",
    ["Planeación", "Despacho", "Planeación"],
    [
      ["Despacho", 1],
      ["Planeación", 2],
    ],
  ],
  ["whatever the capitals and accents", ["PLANEACION", "Planeación."], [["PLANEACION", 2]]],
  [
    "nobody last",
    ["", "Despacho", ""],
    [
      ["Despacho", 1],
      ["", 2],
    ],
  ],
  [
    "several in a cell, each with its row",
    ["Despacho\nHacienda", "Hacienda"],
    [
      ["Despacho", 1],
      ["Hacienda", 2],
    ],
  ],
  [
    "a comma is part of a name, until somebody else has that name alone",
    ["Planeación, Obras y Vivienda", "Hacienda, Despacho", "Despacho"],
    [
      ["Despacho", 2],
      ["Hacienda, Despacho", 1],
      ["Planeación, Obras y Vivienda", 1],
    ],
  ],
  ["a blank line is nobody's name", ["Despacho\n\n"], [["Despacho", 1]]],
])("responsables: %s", (_, responsables, expected) => {
  expect(responsablesDe(rowsOf(responsables)).map(({ nombre, filas }) => [nombre, filas])).toEqual(expected);
});

it.each<[nombre: string, responsable: string, boolean]>([
  ["Planeación", "Planeación", true],
  ["planeacion", "Planeación", true],
  ["Planeación", "Planeación y Hacienda", true],
  ["Hacienda", "Planeación, Hacienda", true],
  ["Planeación", "Secretaría de Planeación", false],
  ["Obras", "Planeación, Obras Públicas", false],
  ["Planeación", "", false],
  ["", "", true],
  ["", "Planeación", false],
])("«%s» answers for a row of «%s»: %s", (nombre, responsable, expected) => {
  expect(respondePor(nombre)(rowsOf([responsable])[0]!)).toBe(expected);
});
