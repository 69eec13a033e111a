import type { Frame } from "playwright-core";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import { type MatrizKey, matriz } from "../../src/domain/plan/tables/matriz";
import { MATRIZ, at, cells } from "../story/matriz";
import { insert, openView } from "../story/pane";

jest.setTimeout(60_000);

// Two people, each with a pane of their own, in the same workbook.
let playground: OpenPlayground;
beforeAll(async () => {
  playground = await openPlayground();
  await playground.page.getByRole("button", { name: "Abrir otro panel" }).click();
});
afterAll(() => playground.close());

/** The first row of either table. */
const FIRST = 9;

const INDICADORES = ["Enlaces", "Formularios", "Trámites"];

/** Has the other person do something in the workbook: our pane hears of it as of somebody else's. */
const byColleague = <Argument>(
  work: (sent: Argument) => Promise<void>,
  argument: Argument,
): Promise<void> => {
  const panes = playground.page.frames().filter((frame) => frame.url().includes("taskpane.html"));
  return (panes[1] as Frame).evaluate(work as (sent: unknown) => Promise<void>, argument);
};

/** The avances of the matriz by the indicador of their row, in their order. */
const avances = () =>
  Promise.all(
    [0, 1, 2, 3].map(async (index) =>
      Promise.all(
        (["indicador", "avance"] as const).map((key) => playground.value(MATRIZ, at(key, FIRST + index))),
      ),
    ),
  );

/** Opens the correction of a cell of the matriz in Validar. */
async function openFix(key: MatrizKey, row: number): Promise<void> {
  await playground.pane
    .getByRole("group")
    .filter({ hasText: at(key, row) })
    .first()
    .getByRole("button", { name: "Corregir…" })
    .click();
}

const acceptFix = () =>
  playground.pane.getByRole("form").getByRole("button", { name: "Corregir", exact: true }).click();

test("another person's pane works on the same workbook as the first one", async () => {
  const { pane, otherPane } = playground;
  await otherPane.getByRole("button", { name: "Insertar las plantillas" }).click();
  const theirs = await insert({ ...playground, pane: otherPane }, ["Marco operativo"]);
  await pane.getByRole("button", { name: "Insertar las plantillas" }).click();
  const ours = await insert(playground, ["Marco operativo"]);
  expect([theirs, ours]).toEqual([
    expect.stringContaining("«Marco operativo»"),
    expect.stringContaining("«Marco operativo 2»"),
  ]);
});

test("a correction lands on the row that it was shown of, though the other one sorted the matriz and put a row in it", async () => {
  const { pane } = playground;
  const filas = INDICADORES.flatMap((indicador, index): [string, string][] => [
    [`A${FIRST + index}`, "Atender en línea"],
    [`C${FIRST + index}`, indicador],
    [`D${FIRST + index}`, "10"],
  ]);
  await playground.type("Marco operativo", filas);
  await pane.getByText("Primero hace falta un marco").waitFor({ state: "detached" });
  await insert(playground, ["Matriz de seguimiento"]);
  await playground.type(
    MATRIZ,
    cells([
      ["avance", FIRST, "'2,5"],
      ["cumplimiento", FIRST + 1, "60%"],
    ]),
  );
  await openView(playground, "Validar");
  await openFix("avance", FIRST);
  await pane.getByText("«2,5» (texto)", { exact: true }).waitFor();
  await byColleague(
    (key) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Matriz");
        table.sort.apply([{ key, ascending: false }]);
        table.rows.add(0);
        await context.sync();
      }),
    matriz.columns.findIndex(({ key }) => key === "indicador"),
  );
  await acceptFix();
  await pane.getByRole("status").getByText("Se corrigió").waitFor();
  expect(await avances()).toEqual([
    ["", ""],
    ["Trámites", ""],
    ["Formularios", ""],
    ["Enlaces", 2.5],
  ]);
});

test("one whose cell the other one changed is refused, and names it", async () => {
  const { pane } = playground;
  const cell = at("cumplimiento", FIRST + 2);
  await openFix("cumplimiento", FIRST + 2);
  await pane.getByText("Pasar 60\u00a0% a «% reportado» y poner de nuevo la fórmula.").waitFor();
  await byColleague(
    ({ sheet, address }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[0.7]];
        await context.sync();
      }),
    { sheet: MATRIZ, address: cell },
  );
  await acceptFix();
  await pane.getByText(`No se cambió nada: ${cell}, columna Porcentaje de cumplimiento`).waitFor();
  expect(await playground.value(MATRIZ, cell)).toBe(0.7);
});

test("the other one's pane is closed, and nothing went wrong on the way", async () => {
  const { page, problems } = playground;
  await page
    .getByRole("complementary", { name: /otra persona/ })
    .getByLabel("Cerrar el panel")
    .click();
  expect(await page.locator("iframe").count()).toBe(1);
  expect(problems).toEqual([]);
});
