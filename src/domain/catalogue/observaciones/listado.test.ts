import { checkWorkbook } from "../../checks";
import { good, readingOf } from "../../checks/testing/tables";
import { headingsOf } from "../../plan/tables/column";
import { tablaDeObservaciones } from "../../plan/tables/observaciones";
import { listado } from "./listado";

const DAY = 39813;

test("a list says where, what, how it is corrected, who answers, of which kind and when", () => {
  const reading = readingOf([{ ...good, meta: "", responsable: "Sistemas" }]);
  const [row] = listado(checkWorkbook(reading), reading, DAY);
  expect(row).toEqual([
    "«Matriz», C2, columna Meta",
    "Falta lo que va en Meta.",
    expect.any(String),
    "Sistemas",
    "Error",
    DAY,
  ]);
  expect(row).toHaveLength(headingsOf(tablaDeObservaciones).length);
});

test("where no row answers, nobody is named", () => {
  const reading = readingOf([good], { parametros: { inicio_plan: 39694 } });
  expect(listado(checkWorkbook(reading), reading, DAY).map(([, , , who]) => who)).toEqual(
    checkWorkbook(reading).map(() => ""),
  );
});
