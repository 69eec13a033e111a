import { useExcel } from "../../test/office/use-excel";
import { tablaDeObservaciones } from "../domain/plan/tables/observaciones";
import { observationsListed } from "../domain/proposals/listed-observations";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";

useExcel({ recalculates: false });

const book = createWorkbook();

/** Rows of a list, one for each place. */
const rowsAt = (...places: readonly string[]) =>
  places.map((place) => [place, "Falta lo que va en Meta.", "Escriba la meta.", "Sistemas", "Error", 39813]);

const listed = async () =>
  (await book.read()).listado!.rows.map(([place]) => place).filter((place) => place !== "");

async function list(...places: readonly string[]) {
  const seen = await book.read();
  return book.apply(observationsListed(seen.listado!, rowsAt(...places)), seen, {
    what: "observationsListed",
  });
}

const sheets = async () => (await book.read()).sheetNames;

test("the list of observaciones is made again in its own sheet, longer or shorter, and taken back", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  const { sheets: made } = await book.insertObservaciones(rowsAt("C9", "D9"));
  expect(made).toEqual([tablaDeObservaciones.tableName]);
  const before = await sheets();
  const { undo } = await list("C9", "E10", "F10", "G11");
  expect(await listed()).toEqual(["C9", "E10", "F10", "G11"]);
  await undo!();
  expect(await listed()).toEqual(["C9", "D9"]);
  await list("H12");
  expect(await listed()).toEqual(["H12"]);
  await list();
  expect([await listed(), await sheets()]).toEqual([[], before]);
});
