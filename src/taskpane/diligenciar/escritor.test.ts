import { Reporte } from "../../domain/proposals/reporte";
import { TableRow } from "../../domain/plan/tables/row";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { EstadoDeEscritura, Lote, createEscritor } from "./escritor";

/** A row of a number; a writer looks at nothing else of it. */
const rowAt = (number: number) => ({ number }) as TableRow<MatrizKey>;

/** A writer whose writes end when the test says so. */
function escritor() {
  const lots: Lote[] = [];
  const ends: ((isDone: boolean) => void)[] = [];
  const states: EstadoDeEscritura[] = [];
  const { usar, escribir, ...rest } = createEscritor((estado) => states.push(estado));
  usar((lote) => {
    lots.push(lote);
    return new Promise((resolve) => ends.push(resolve));
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const written = () =>
    lots.map((lote) => [...lote].map(([key, { reporte }]) => [key, reporte.avance?.value]));
  const say = (key: string, reporte: Reporte, row = 2) => escribir(key, { row: rowAt(row), reporte });
  const pending = () => [...states.at(-1)!.pendientes.keys()];
  return {
    ...rest,
    say,
    written,
    pending,
    states,
    end: (isDone: boolean) => (ends.shift()!(isDone), settle()),
  };
}

const avance = (value: number) => ({ avance: { value } });

it("writes what is said meanwhile together, once what is under way is done", async () => {
  const { say, end, written, pending } = escritor();
  say("A", avance(1));
  say("B", avance(2));
  say("C", avance(3));
  expect(written()).toEqual([[["A", 1]]]);
  expect(pending()).toEqual(["A", "B", "C"]);
  await end(true);
  expect(written()).toEqual([
    [["A", 1]],
    [
      ["B", 2],
      ["C", 3],
    ],
  ]);
  await end(true);
  expect(pending()).toEqual([]);
});

it("of a row that is said twice the later holds, and the rest of what was said stays", async () => {
  const { say, end, written, states } = escritor();
  say("A", avance(1));
  say("B", { ...avance(2), evidencia: { value: "Acta" } });
  say("B", avance(3), 3);
  expect(states.at(-1)!.pendientes.get("B")).toEqual({
    row: rowAt(2),
    reporte: { avance: { value: 3 }, evidencia: { value: "Acta" } },
  });
  await end(true);
  expect(written()[1]).toEqual([["B", 3]]);
});

it("keeps all of what failed, and tries it again with what is said next", async () => {
  const { say, end, written, pending, states } = escritor();
  say("A", avance(1));
  say("B", avance(2));
  await end(false);
  expect(states.at(-1)).toMatchObject({ detenida: true });
  expect(written()).toHaveLength(1);
  expect(pending()).toEqual(["A", "B"]);
  say("C", avance(3));
  expect(written()[1]).toEqual([
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ]);
  await end(true);
  expect(states.at(-1)).toEqual({ pendientes: new Map(), detenida: false });
});

it("tries again what failed when somebody says so", async () => {
  const { say, reintentar, end, written } = escritor();
  say("A", avance(1));
  await end(false);
  reintentar();
  expect(written()).toEqual([[["A", 1]], [["A", 1]]]);
});

it("leaves what failed unwritten when somebody says so", async () => {
  const { say, descartar, end, written, pending, states } = escritor();
  say("A", avance(1));
  await end(false);
  descartar();
  expect([pending(), states.at(-1)!.detenida]).toEqual([[], false]);
  say("B", avance(2));
  expect(written()[1]).toEqual([["B", 2]]);
});
