import { serialDate } from "../../base/date";
import { marcoSheet } from "../../checks/testing/tables";
import { readWorkbook } from "../../reading";
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
