import { useExcel } from "../../test/office/use-excel";
import { decisionsKept } from "../domain/proposals/organized";
import { Remembered, rememberedIn } from "../domain/reading/organize";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";

useExcel({ recalculates: false });

const book = createWorkbook();

const decided = (table: string, off: string): Remembered => ({
  table,
  target: "matriz",
  columns: [{ place: 1, key: "meta" }],
  off: [off],
  on: [],
});

async function keep(remembered: Remembered) {
  const seen = await book.read();
  return book.apply(decisionsKept(seen.organizadas, remembered)!, seen, { what: "decisionsKept" });
}

const kept = async () => rememberedIn((await book.read()).organizadas!.rows);

test("what was decided for a table stands in Parámetros once, however often it is decided, and can be taken back", async () => {
  await book.insertParametros(PARAMETROS);
  const [first, again] = [decided("accion | dato", "totales"), decided("accion | dato", "pies")];
  const tables = Array.from({ length: 9 }, (_, index) => decided(`accion | dato ${index}`, "pies"));
  await keep(first);
  expect(await kept()).toEqual([first]);
  const { undo } = await keep(again);
  expect(await kept()).toEqual([again]);
  await undo!();
  expect(await kept()).toEqual([first]);
  // More than the table has lines for: it grows.
  for (const each of tables) await keep(each);
  expect(await kept()).toEqual([first, ...tables]);
});
