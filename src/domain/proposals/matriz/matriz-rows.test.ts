import { serialDate } from "../../base/date";
import { marcoSheet } from "../../checks/testing/tables";
import { readWorkbook } from "../../reading";
import { sheet } from "../../reading/testing/sheet";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matrizRows } from ".";

const rowsOf = (...rows: Parameters<typeof marcoSheet>[0]) =>
  matrizRows(readWorkbook([marcoSheet(rows)]).marcos[0]!, { inicio: serialDate(2008, 9, 3) });

it("makes a row for each indicator, with acción and Código on every one", () => {
  const rows = rowsOf(
    { accion: "A", indicador: "i", meta: "10 puntos", responsables: "r", tiempos: "24 meses" },
    { indicador: "j", meta: "4 veces al mes y 100%", tiempos: "2 meses" },
    { accion: "B", indicador: "k", meta: "-", responsables: "s" },
    { actividades: "otra actividad del mismo indicador" },
    { accion: "a", indicador: "l", meta: "100%" },
  );
  expect(rows).toEqual([
    {
      accion: "A",
      indicador: "i",
      meta: "10 puntos",
      codigo: "1.1",
      responsable: "r",
      tipo: "se va sumando",
      cantidad: 10,
      plazo: serialDate(2010, 9, 3),
    },
    { accion: "A", indicador: "j", meta: "4 veces al mes y 100%", codigo: "1.2", responsable: "r" },
    { accion: "B", indicador: "k", meta: "-", codigo: "2.1", responsable: "s" },
    {
      accion: "a",
      indicador: "l",
      meta: "100%",
      codigo: "1.3",
      responsable: "",
      tipo: "crece desde la línea base",
      cantidad: 1,
    },
  ]);
});

const MARCO = marcoOperativo.columns.map(({ heading }) => heading);

it("takes what the marco says at its right of what a matriz has a column for, before what is proposed", () => {
  const marco = sheet([
    [...MARCO, "FECHA · Inicio", "Original: Plazo", "Línea base", "Nota"],
    [
      "A",
      "",
      "i",
      "10 puntos",
      "",
      "r",
      "",
      "24 meses",
      "2 de febrero de 2015",
      serialDate(2015, 11, 30),
      "7,5",
      "x",
    ],
    ["A", "", "j", "3 talleres", "", "r", "", "", "", "", "", ""],
  ]);
  const [reading] = readWorkbook([marco]).marcos;
  const [first, second] = matrizRows(reading!, { inicio: serialDate(2008, 9, 3) });
  expect(first).toMatchObject({
    inicio: serialDate(2015, 2, 2),
    plazo: serialDate(2015, 11, 30),
    lineaBase: 7.5,
  });
  expect(second).not.toHaveProperty("inicio");
  expect(second).not.toHaveProperty("lineaBase");
});
