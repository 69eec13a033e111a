import fs from "node:fs";
import { ExcelFailure, Workbook, Written } from "../excel/workbook";
import { RibbonNews, associateRibbon } from "./ribbon";

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

const noMarco = () => Promise.reject(new ExcelFailure("no-marco"));

test("the manifest's buttons ask for exactly the functions that are associated", () => {
  const manifest = fs.readFileSync("manifest.xml", "utf8");
  const asked = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...start({}).actions.keys()].sort()).toEqual(asked.sort());
});

test.each<[string, Partial<Workbook>, RibbonNews]>([
  [
    "insertarMarco",
    { insertMarco: async () => written("marcoInserted") },
    { kind: "written", written: written("marcoInserted") },
  ],
  [
    "insertarMatriz",
    { insertMatriz: async (from) => (from === "marco" ? noMarco() : written("matrizInserted")) },
    { kind: "written", written: written("matrizInserted") },
  ],
  [
    "insertarResumen",
    { insertResumen: () => Promise.reject(new ExcelFailure("no-matriz")) },
    { kind: "failed", command: "insertarResumen", failure: new ExcelFailure("no-matriz") },
  ],
  [
    "insertarParametros",
    { insertParametros: async () => written("parametrosInserted") },
    { kind: "written", written: written("parametrosInserted") },
  ],
  [
    "insertarFirmas",
    { insertFirmas: async () => written("firmasInserted") },
    { kind: "written", written: written("firmasInserted") },
  ],
  ["validar", {}, { kind: "validar" }],
])("%s ends, opens the pane, and its news waits for it", async (command, workbook, news) => {
  const { ribbon, press, showAsTaskpane } = start(workbook);
  expect(await press(command)).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  const heard: RibbonNews[] = [];
  const stop = ribbon.subscribe((each) => heard.push(each));
  expect(heard).toEqual([news]);
  stop();
});
