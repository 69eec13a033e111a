import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { porcentaje } from "../../src/domain/base/written-numbers";
import { type SheetData, type WorkbookData, openXlsx } from "../../src/xlsx";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import * as story from "../story/alvarado";
import { copyCell, goTo, selectedCell, sheetInFront, write } from "../story/grid";
import { picture } from "../story/picture";
import { HEADER_ROW, MATRIZ, at, cells } from "../story/matriz";
import { type Insertable, insert, observation, observations, openView, planShown, undo } from "../story/pane";

jest.setTimeout(60_000);

// One story: each test begins where the one before ended.
let playground: OpenPlayground;
beforeAll(async () => (playground = await openPlayground()));
afterAll(() => playground.close());

const value = (key: Parameters<typeof at>[0], row: number) => playground.value(MATRIZ, at(key, row));
const detached = (place: string) => observation(playground, place).first().waitFor({ state: "detached" });

test("an empty workbook gets the blank marco operativo and the plan's parameters", async () => {
  await story.insertMarco(playground);
  expect(await playground.sheets()).toEqual(["Hoja1", "Parámetros", "Marco operativo"]);
  expect(await sheetInFront(playground)).toBe("Marco operativo");
  const headings = await Promise.all(
    [..."ABCDEFGH"].map((column) => playground.value("Marco operativo", `${column}${HEADER_ROW}`)),
  );
  expect(headings).toEqual(story.plan.marco.encabezados);
});

test("the plan's 22 rows are pasted as they were written, continuations blank", async () => {
  await story.pasteMarco(playground);
  for (const [index, row] of story.plan.marco.filas.entries()) {
    const pasted = await Promise.all(
      row.map((_, column) =>
        playground.value("Marco operativo", `${"ABCDEFGH"[column]}${story.FIRST_ROW + index}`),
      ),
    );
    // As in Excel, «100%» becomes the number 1 shown as a percentage.
    expect(pasted.map((cell) => (cell === 1 ? "100%" : cell))).toEqual(row.map((text) => text.trim()));
  }
});

test("the matriz has a row for each indicator, with its acción, its code and what its meta plainly says", async () => {
  expect(await story.insertMatriz(playground)).toBe(
    "Se insertó la matriz de seguimiento en «Matriz de seguimiento» con 22\u00a0filas. Se leyeron 17 de 22\u00a0metas y 17\u00a0tiempos: lo leído quedó como propuesta, revíselo en Cumplimiento.",
  );
  expect(await sheetInFront(playground)).toBe(MATRIZ);
  expect(await value("accion", 10)).toBe(story.plan.marco.filas[0]![0]);
  expect(await value("codigo", 10)).toBe("1.2");
  expect(await value("meta", 14)).toBe("100%");
  expect([await value("tipo", 9), await value("cantidad", 9)]).toEqual(["se va sumando", 10]);
  // 1,63 in a line: one whole punto.
  expect(await value("metaALaFecha", 9)).toBe(1);
  expect(await value("estado", 12)).toBe("no exigible");
  expect(await value("codigo", story.LAST_ROW)).toBe("6.3");
});

test("what was read of the metas is shown as proposals, each text once, to be corrected in place", async () => {
  const { pane } = playground;
  await pane.getByRole("button", { name: "Revisar lo leído" }).click();
  await pane.getByText("Leído en el texto: 17\u00a0metas y 17\u00a0tiempos").waitFor();
  const puntos = pane.getByRole("group", { name: "10 puntos", exact: true });
  expect(await puntos.innerText()).toContain("se va sumando: 10");
  await puntos.getByRole("button", { name: "Corregir" }).click();
  await puntos.getByLabel("Cantidad").fill("12");
  await picture(playground, "lo-leido", { of: "pane", height: 1000 });
  await puntos.getByRole("button", { name: "Guardar" }).click();
  await pane.getByText("Leído en el texto: 16\u00a0metas y 17\u00a0tiempos").waitFor();
  expect(await value("cantidad", 9)).toBe(12);
  await undo(playground);
  expect(await value("cantidad", 9)).toBe(10);
});

test("what the metas don't say is asked once, in the pane", async () => {
  await story.answerMetas(playground);
  expect([await value("cantidad", 11), await value("veces", 11)]).toEqual([1, 8]);
  expect(await value("metaALaFecha", 11)).toBe(7);
  expect([await value("tipo", 10), await value("cantidad", 10), await value("por", 10)]).toEqual([
    "cada periodo",
    4,
    "mes",
  ]);
});

test("avances typed in Spanish give the figures worked out by hand", async () => {
  await story.reportAvances(playground);
  for (let row = story.FIRST_ROW; row <= story.LAST_ROW; row++) {
    const expected = story.EXPECTED[row];
    const found = await value("cumplimiento", row);
    if (expected === undefined) expect([row, found]).toEqual([row, ""]);
    else
      expect([row, typeof found === "number" ? found.toFixed(9) : found]).toEqual([row, expected.toFixed(9)]);
  }
  expect(porcentaje(Number(await value("cumplimiento", 9)))).toBe("200\u00a0%");
  expect(porcentaje(Number(await value("cumplimiento", 10)))).toBe("93,3\u00a0%");
  expect(await value("avanceDelPlan", 9)).toBeCloseTo(0.2, 9);
  expect(await value("semaforo", 18)).toBe("rojo");
  // Already done, and not due until 2012.
  expect([await value("estado", 30), await value("avanceDelPlan", 30)]).toEqual(["calculado", 1]);
});

describe("Validar", () => {
  beforeAll(async () => {
    await playground.type(
      MATRIZ,
      cells([
        ["meta", 27, ""],
        // In a cell that shows percentages a plain 80 is 80 %, as in Excel.
        ["avance", 15, "8000%"],
        ["avance", 19, "como diez"],
        ["cumplimiento", 16, "95%"],
      ]),
    );
    await openView(playground, "Validar");
  });

  test.each([
    ["C27, columna Meta", "Falta lo que va en Meta."],
    ["S15, columna Avance", "80 es 8.000\u00a0%.\nSi quiso decir 80\u00a0%, escríbalo con el signo."],
    ["S19, columna Avance", "El avance «como diez» no es un número.\nEscriba sólo el número."],
    ["D16, columna Porcentaje de cumplimiento", "En lugar de la fórmula está 95\u00a0%."],
  ])("%s: says what is wrong and takes there", async (place, sentence) => {
    const line = observation(playground, place).first();
    await line.waitFor();
    expect(await line.innerText()).toContain(`${place}\n${sentence}`);
    await goTo(playground, "A1");
    await line.click();
    await playground.page.waitForFunction(
      (address) => document.querySelector<HTMLInputElement>(".grid input")?.value === address,
      place.split(",")[0],
    );
    expect(await selectedCell(playground)).toBe(place.split(",")[0]);
  });

  test("a corrected cell takes its observación away, and nothing has to be pressed", async () => {
    await goTo(playground, "S15");
    await write(playground, "4%");
    await detached("S15, columna Avance");
    await goTo(playground, "C27");
    await write(playground, "100%");
    await detached("C27, columna Meta");
    await goTo(playground, "S19");
    await playground.page.keyboard.press("Delete");
    await detached("S19, columna Avance");
    await copyCell(playground, "D17", "D16");
    await detached("D16, columna Porcentaje");
    expect(await value("meta", 27)).toBe("100%");
    expect(await value("cumplimiento", 16)).toBeCloseTo(story.EXPECTED[16]!, 9);
    await playground.type(MATRIZ, cells([["avance", 15, ""]]));
  });

  test("what is left is not an error", async () => {
    const lines = await observations(playground);
    expect(lines.filter((line) => line.includes("rojo"))).toEqual([]);
    expect(lines.join("\n")).toMatch(
      /filas 11, 14, 24 y 30\n4\sfilas llegan a 100\s% o más y no tienen evidencia/,
    );
  });
});

describe("Cumplimiento", () => {
  test("the pane's figures are those of the sheet, row by row", async () => {
    const acciones = await story.readCumplimiento(playground);
    expect(acciones.map(({ codigo }) => codigo)).toEqual(["1", "2", "3", "4", "5", "6"]);
    const shown = acciones.flatMap(({ filas }) => filas);
    let figures = 0;
    for (let row = story.FIRST_ROW; row <= story.LAST_ROW; row++) {
      const figure = await value("cumplimiento", row);
      const indicador = await value("indicador", row);
      if (figure === "") continue;
      figures++;
      expect(shown).toContainEqual(
        expect.objectContaining({ indicador, figure: porcentaje(Number(figure)) }),
      );
    }
    expect(figures).toBe(Object.keys(story.EXPECTED).length);
  });

  test("an acción is the mean of its rows, capped to 100 %, while the corte is open", async () => {
    const [first] = await story.readCumplimiento(playground);
    expect(first?.figure).toBe(porcentaje((1 + 14 / 15 + 1) / 3));
    expect(first?.counts).toContain("3 de 3\u00a0exigibles");
    expect(await planShown(playground)).toContain(
      `Provisional, ${story.CON_CIFRA}\u00a0exigibles, de 22\u00a0filas`,
    );
  });

  test("in a corte definitivo, silence counts 0", async () => {
    await story.setEstadoDelCorte(playground, "definitivo");
    // The second acción: more than due, nothing said, and 5 % of 6,5 %.
    const said = 1 + story.EXPECTED[16]!;
    expect((await story.readCumplimiento(playground))[1]?.figure).toBe(porcentaje(said / 3));
    await story.setEstadoDelCorte(playground, "abierto");
    expect((await story.readCumplimiento(playground))[1]?.figure).toBe(porcentaje(said / 2));
  });
});

describe("Resumen and Firmas", () => {
  test("their figures are the pane's", async () => {
    await story.insertResumenAndFirmas(playground);
    expect(await playground.sheets()).toEqual(expect.arrayContaining([story.RESUMEN, "Firmas"]));
    const acciones = await story.readCumplimiento(playground);
    // The table of acciones comes last, below lists that grow with the plan.
    let heading = 10;
    while (heading < 150 && (await playground.value(story.RESUMEN, `A${heading}`)) !== "Por acción")
      heading++;
    const first = heading + 2;
    for (const [index, { figure }] of acciones.entries()) {
      const found = await playground.value(story.RESUMEN, `F${first + index}`);
      expect(found === "" ? "sin cifra" : porcentaje(Number(found))).toBe(figure);
    }
    const total = await playground.value(story.RESUMEN, "F9");
    expect(await planShown(playground)).toContain(porcentaje(Number(total)));
    expect(await playground.value(story.RESUMEN, "A9")).toContain(`Provisional, ${story.CON_CIFRA} `);
  });

  test.each<Insertable>(["Firmas", "Marco operativo"])(
    "Deshacer takes %s back, and only that",
    async (name) => {
      const before = await playground.sheets();
      await openView(playground, "Insertar");
      await insert(playground, [name]);
      expect(await playground.sheets()).toHaveLength(before.length + 1);
      await undo(playground);
      expect(await playground.sheets()).toEqual(before);
    },
  );
});

describe("the saved file", () => {
  let saved: WorkbookData;
  let matriz: SheetData;
  const row = story.FIRST_ROW - 1;
  const cell = (key: Parameters<typeof at>[0], number: number) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(at(key, number))!;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return matriz.cells.get(`${Number(digits) - 1},${column}`);
  };

  beforeAll(async () => {
    const download = playground.page.waitForEvent("download");
    await playground.page.getByRole("button", { name: "Guardar .xlsx" }).click();
    const file = path.join(os.tmpdir(), `alvarado-${process.pid}.xlsx`);
    // The browser is of another process, which hands the file over.
    await (await download).saveAs(file);
    saved = await openXlsx(new Uint8Array(await fs.readFile(file)));
    await fs.rm(file);
    matriz = saved.sheets.find(({ name }) => name === MATRIZ)!;
  });

  test("has every sheet, table and name", () => {
    expect(saved.sheets.map(({ name }) => name)).toEqual([
      "Hoja1",
      "Parámetros",
      "Marco operativo",
      MATRIZ,
      story.RESUMEN,
      "Firmas",
    ]);
    expect(saved.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      expect.arrayContaining(["MarcoOperativo", "Matriz", "Resumen"]),
    );
    expect(saved.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["fecha_corte", "estado_corte", "inicio_plan", "vigencia_inicio"]),
    );
  });

  test("computes by itself: formulas with their last values", () => {
    expect(cell("cumplimiento", 9)).toMatchObject({
      formula: expect.stringMatching(/^=.*Matriz\[\[#This Row\],\[/),
      value: expect.closeTo(story.EXPECTED[9]!, 9),
    });
    const [table] = matriz.tables;
    expect(table?.columns.find(({ name }) => name === "Estado")?.calculatedFormula).toMatch(/^=/);
    expect(table?.area).toMatchObject({ row: HEADER_ROW - 1, column: 0 });
  });

  test("keeps a text that begins with «-» a text", () => {
    expect(cell("recomendaciones", 18)).toMatchObject({ value: "- Publicar los trámites que faltan" });
    expect(cell("recomendaciones", 18)?.formula).toBeUndefined();
  });

  test("looks and behaves like the entity's document", () => {
    expect(matriz.frozen?.rows).toBe(HEADER_ROW);
    expect(matriz.page).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
    expect(matriz.page.titleRows).toEqual([row - 1, row - 1]);
    expect(matriz.page.footer?.right ?? matriz.page.footer?.center).toMatch(/&P/);
    expect(matriz.validations.some(({ type }) => type === "list")).toBe(true);
    expect(matriz.validations.some(({ prompt }) => prompt?.message)).toBe(true);
    expect(matriz.conditionalFormats.length).toBeGreaterThan(0);
    // The auxiliary columns are there, out of sight.
    const hidden = [...matriz.columns].filter(([, column]) => column.hidden).map(([index]) => index);
    expect(hidden.length).toBeGreaterThan(8);
    expect(saved.sheets.find(({ name }) => name === story.RESUMEN)?.charts).toHaveLength(1);
  });

  test("opens again as it was", async () => {
    const before = await value("cumplimiento", 9);
    const file = Buffer.from(await playground.save());
    await playground.page.locator("input[type=file]").setInputFiles({
      name: "alvarado.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: file,
    });
    await playground.page.getByText("alvarado.xlsx", { exact: true }).waitFor();
    await playground.pane.getByRole("tab", { name: "Cumplimiento" }).waitFor();
    expect(await value("cumplimiento", 9)).toBe(before);
    await openView(playground, "Cumplimiento");
    expect(await planShown(playground)).toContain(
      `Provisional, ${story.CON_CIFRA}\u00a0exigibles, de 22\u00a0filas`,
    );
  });
});

test("nothing went wrong on the way", () => expect(playground.problems).toEqual([]));
