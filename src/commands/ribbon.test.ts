import fs from "node:fs";
import { ExcelFailure, Workbook, Written } from "../excel/workbook";
import { RibbonNews } from "./news";
import { associateRibbon } from "./ribbon";
import { resumenLeido } from "../domain/reading/testing/resumen";

const never = () => {
  throw new Error("It was not to be asked for");
};

const written = (what: Written["what"]): Written => ({ what, sheets: [] });

function start(workbook: Partial<Workbook>) {
  const actions = new Map<string, (event: { completed(): void }) => void>();
  // The last that a button does.
  let shown = () => {};
  const showAsTaskpane = jest.fn(async () => shown());
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, action: never) => actions.set(id, action) },
      addin: { showAsTaskpane },
    },
  });
  const ribbon = associateRibbon(workbook as Workbook);
  const press = async (id: string) => {
    const completed = jest.fn();
    const ended = new Promise<void>((resolve) => (shown = resolve));
    actions.get(id)!({ completed });
    await ended;
    return completed;
  };
  return { ribbon, press, actions, showAsTaskpane };
}

/** A workbook with some sheets of ours, each with rows or blank, and a note of where the button took the person. */
function bookWith(
  there: { marco?: number; matriz?: number; parametros?: boolean; firmas?: boolean; resumen?: boolean },
  more: Partial<Workbook> = {},
): Partial<Workbook> {
  const table = (sheet: string, rows: number | undefined) =>
    rows === undefined ? [] : [{ sheet, rows: Array.from({ length: rows }), below: [] }];
  const reading = {
    marcos: table("Marco", there.marco),
    matrices: table("Matriz", there.matriz),
    firmas: there.firmas ? ["Firmas"] : [],
    resumenes: there.resumen ? [resumenLeido()] : [],
    parametros: {},
    namedCells: there.parametros ? { fecha_corte: { sheet: "Parámetros", row: 9, column: 1 } } : {},
  };
  return { read: async () => reading as never, select: async () => {}, ...more };
}

const news = (what: Written["what"], ...sheets: string[]): RibbonNews => ({
  kind: "written",
  written: { what, sheets },
});

test("the manifest's buttons ask for exactly the functions that are associated", () => {
  const manifest = fs.readFileSync("manifest.xml", "utf8");
  const asked = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...start({}).actions.keys()].sort()).toEqual(asked.sort());
});

test.each<[string, Partial<Workbook>, RibbonNews]>([
  [
    "insertarMarco",
    bookWith({}, { insertMarco: async () => written("marcoInserted") }),
    news("marcoInserted"),
  ],
  [
    "insertarMatriz",
    bookWith(
      { marco: 0 },
      { insertMatriz: async (from) => (from === "blank" ? written("matrizInserted") : never()) },
    ),
    news("matrizInserted"),
  ],
  [
    "insertarMatriz",
    bookWith(
      { marco: 2 },
      { insertMatriz: async (from) => (from === "marco" ? written("matrizInserted") : never()) },
    ),
    news("matrizInserted"),
  ],
  [
    "insertarResumen",
    bookWith({}, { insertResumen: () => Promise.reject(new ExcelFailure("no-matriz")) }),
    { kind: "failed", command: "insertarResumen", failure: new ExcelFailure("no-matriz") },
  ],
  [
    "insertarParametros",
    bookWith({}, { insertParametros: async () => written("parametrosInserted") }),
    news("parametrosInserted"),
  ],
  [
    "insertarFirmas",
    bookWith({}, { insertFirmas: async () => written("firmasInserted") }),
    news("firmasInserted"),
  ],
  ["validar", {}, { kind: "validar" }],
])("%s ends, opens the pane, and its news waits for it", async (command, workbook, expected) => {
  const { ribbon, press, showAsTaskpane } = start(workbook);
  expect(await press(command)).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  const heard: RibbonNews[] = [];
  const stop = ribbon.subscribe((each) => heard.push(each));
  expect(heard).toEqual([expected]);
  stop();
});

test.each<[string, Partial<Workbook>, RibbonNews]>([
  ["insertarMarco", bookWith({ marco: 0 }), news("alreadyThere", "Marco")],
  ["insertarMatriz", bookWith({ matriz: 3 }), news("alreadyThere", "Matriz")],
  [
    "insertarMatriz",
    bookWith(
      { marco: 3, matriz: 0 },
      { completeMatriz: async (_, sheet) => ({ what: "matrizCompleted", sheets: [sheet] }) },
    ),
    news("matrizCompleted", "Matriz"),
  ],
  [
    "insertarResumen",
    bookWith(
      { matriz: 0, resumen: true },
      { apply: async ({ charts = [] }, _, { what }) => ({ what, sheets: [charts[0]!.place.sheet] }) },
    ),
    news("nothing", "Resumen"),
  ],
  ["insertarParametros", bookWith({ parametros: true }), news("alreadyThere", "Parámetros")],
  ["insertarFirmas", bookWith({ firmas: true }), news("alreadyThere", "Firmas")],
])(
  "%s pressed again makes no second one, and goes to the one that is there",
  async (command, workbook, expected) => {
    const select = jest.fn(async () => {});
    const { ribbon, press } = start({ ...workbook, select });
    await press(command);
    const heard: RibbonNews[] = [];
    ribbon.subscribe((each) => heard.push(each))();
    expect(heard).toEqual([expected]);
    expect(select).toHaveBeenCalledWith({ sheet: expected.kind === "written" && expected.written.sheets[0] });
  },
);
