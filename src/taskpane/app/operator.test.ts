import { ExcelFailure, Undo, Written } from "../../excel/workbook";
import { AT_REST, OperationState, createOperator } from "./operator";

/** Writes that are kept in a list, so that what was taken back is seen. */
function start() {
  const standing: string[] = [];
  let state = AT_REST;
  const operator = createOperator(
    async () => undefined,
    (next) => (state = next),
  );
  const step = (name: string, refused = false) => ({
    label: name,
    async write(): Promise<Written> {
      standing.push(name);
      const takeBack = async () => {
        if (refused) throw new ExcelFailure("changed-since");
        standing.splice(standing.indexOf(name), 1);
      };
      const undo: Undo = Object.assign(takeBack, { touches: new Set([name.charAt(0)]) });
      return { what: "proposalsWritten", sheets: [name], undo };
    },
  });
  return { operator, standing, step, now: () => state };
}

const sheetsOf = (state: OperationState) => state.next?.written.flatMap(({ sheets }) => sheets);

test("what was done is taken back one after the other, also once its notice is gone", async () => {
  const { operator, standing, step, now } = start();
  await operator.run([step("a1")]);
  await operator.run([step("b1")]);
  operator.dismiss();
  expect(sheetsOf(now())).toEqual(["b1"]);
  await operator.undo();
  expect(now().outcome).toMatchObject({ kind: "undone", written: [{ sheets: ["b1"] }] });
  expect(sheetsOf(now())).toEqual(["a1"]);
  await operator.undo();
  expect([standing, now().next]).toEqual([[], null]);
});

test("what is refused blocks only what is older and of the same cells", async () => {
  const { operator, standing, step, now } = start();
  await operator.run([step("a1")]);
  await operator.run([step("b1")]);
  await operator.run([step("a2", true)]);
  await operator.undo();
  expect(now().outcome).toMatchObject({ kind: "failed", failure: { code: "changed-since" } });
  expect(sheetsOf(now())).toEqual(["b1"]);
  await operator.undo();
  expect([standing, now().next]).toEqual([["a1", "a2"], null]);
});

const failing = async () => {
  throw new ExcelFailure("cell-edit");
};

test("what could not be looked at is said until something can", async () => {
  const { operator, now } = start();
  await operator.attempt(failing, "validar");
  expect(now()).toMatchObject({ outcome: { kind: "failed" }, begunIn: "validar" });
  await operator.attempt(async () => undefined, "validar");
  expect(now().outcome).toBeNull();
});

test("what was written stays said when something is looked at", async () => {
  const { operator, step, now } = start();
  await operator.run([step("a1")], "insertar");
  await operator.attempt(async () => undefined, "insertar");
  expect(now()).toMatchObject({ outcome: { kind: "done" }, begunIn: "insertar" });
});
