import { screen, waitFor, within } from "@testing-library/react";
import { serialDate } from "../../domain/base/date";
import { semaforoDelPreset } from "../../domain/plan/parametros/parametros";
import { presets } from "../../domain/plan/semaforo/presets";
import { MatrizKey, matriz as table } from "../../domain/plan/tables/matriz";
import { parametrosDePrueba } from "../testing/plan";
import { Contents, openTab } from "../testing/open-tab";
import { axeViolations } from "../testing/render";
import { matrizSheet } from "../testing/sheets";

const openCumplimiento = (contents: Contents = {}) => openTab("Cumplimiento", contents);

const columnOf = (key: MatrizKey) => table.columns.findIndex((column) => column.key === key);

const accion = (name: RegExp) => screen.getByRole("button", { name, expanded: false });

it("says the plan's figure, each acción's and how many rows it comes from", async () => {
  const { container } = await openCumplimiento();
  expect(screen.getByRole("heading", { name: "Cumplimiento del plan" })).toBeTruthy();
  expect(accion(/Divulgar.*96,7\s%.*Verde.*2 de 2\sexigibles/)).toBeTruthy();
  expect(accion(/Vincular.*46\s%.*Rojo/)).toBeTruthy();
  expect(accion(/Empalme.*sin cifra.*nada exigible/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

describe("a row says where its figure comes from, or why it has none", () => {
  it.each([
    [/Divulgar/, /Puntos de la ruta.*200\s%.*1 a la fecha, de 10 puntos al 03\/09\/2010 · Avance: 2.*Verde/],
    [/Divulgar/, /Actualizaciones.*93,3\s%.*15 a la fecha: 4 veces al mes × 3,9 meses · Avance: 14.*Verde/],
    [
      /Vincular/,
      /Trámites en línea.*46\s%.*6,5\s% a la fecha, de 100\s% al 03\/09\/2013 · Avance: 3\s%.*Rojo/,
    ],
    [
      /Vincular/,
      /entidades vinculadas.*No exigible\. Según sus fechas, en toda la vigencia no se debe ni una unidad/,
    ],
    [/Capacitar/, /Calendario de eventos.*100\s%.*Se espera cumplida el 31\/12\/2012/],
    [/Capacitar/, /Funcionarios capacitados.*Por revisar\. Falta el Tipo/],
    [
      /Capacitar/,
      /Visitas al sitio.*143 a la fecha, de 1\.900 visitas al 31\/12\/2012.*Sin reporte\. Falta el avance/,
    ],
    [/Empalme/, /Documento de empalme.*Se espera cumplida el 31\/01\/2012/],
    [/Empalme/, /Satisfacción.*60\s%.*Sin meta\. La meta no dice nada/],
  ])("%s: %s", async (group, row) => {
    const { person } = await openCumplimiento();
    await person.click(accion(group));
    expect(screen.getByRole("button", { name: row })).toBeTruthy();
  });
});

it("lists apart what is in no average", async () => {
  const { person, workbook } = await openCumplimiento();
  await person.click(accion(/^Por empezar: 1\sfila.*No entra en los promedios/));
  expect(screen.getByRole("button", { name: /Documento de empalme/ })).toBeTruthy();
  await person.click(accion(/^Nada se debe en la vigencia: 1\sfila/));
  expect(screen.getByRole("button", { name: /Cantidad de entidades vinculadas/ })).toBeTruthy();
  await person.click(accion(/^Sin meta: 1\sfila/));
  await person.click(screen.getByRole("button", { name: /Satisfacción/ }));
  expect(workbook.selected).toMatchObject({ row: 10, column: columnOf("meta") });
});

describe("a press goes to the cell that lacks something, and with a figure to its avance", () => {
  it.each<[RegExp, RegExp, number, MatrizKey]>([
    [/Divulgar/, /Puntos de la ruta/, 2, "avance"],
    [/Vincular/, /entidades vinculadas.*No exigible/, 4, "cantidad"],
    [/Capacitar/, /Funcionarios capacitados.*Falta el Tipo/, 7, "tipo"],
  ])("%s: %s", async (group, name, row, key) => {
    const { person, workbook } = await openCumplimiento();
    await person.click(accion(group));
    await person.click(screen.getByRole("button", { name }));
    expect(workbook.selected).toMatchObject({ row, column: columnOf(key) });
  });
});

it("takes for percentages what was understood as such, whatever the text of the meta", async () => {
  const nivel = { accion: "Red", meta: "Todos los equipos", tipo: "se mantiene", cantidad: 1 } as const;
  const { person } = await openCumplimiento({
    sheets: [
      matrizSheet([
        { ...nivel, indicador: "Equipos al día", porcentual: 1, avance: 0.8 },
        { ...nivel, indicador: "Equipos de 100%", meta: "1 equipo al 100%", porcentual: 0, avance: 1 },
      ]),
    ],
  });
  await person.click(accion(/Red/));
  expect(screen.getByRole("button", { name: /Equipos al día.*Avance: 80\s%/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: /Equipos de 100%.*Avance: 1\s/ })).toBeTruthy();
});

it("says the avance del plan of a row of which nothing was due yet", async () => {
  const early = { accion: "Talleres", indicador: "Talleres dictados", meta: "10", tipo: "se va sumando" };
  const { person } = await openCumplimiento({
    sheets: [matrizSheet([{ ...early, cantidad: 10, avance: 5 }])],
  });
  await person.click(accion(/^Por empezar: 1\sfila/));
  expect(
    screen.getByRole("button", { name: /Talleres dictados.*No exigible.*Avance del plan: 50\s%/ }),
  ).toBeTruthy();
});

it("lists what is due and has no report, and goes to the cell where it is written", async () => {
  const { person, workbook } = await openCumplimiento();
  await person.click(accion(/^Sin reporte: 1\sfila.*contarán como 0 %/));
  await person.click(screen.getByRole("button", { name: /Visitas al sitio.*Falta el avance/ }));
  expect(workbook.selected).toMatchObject({ row: 8, column: columnOf("avance") });
});

it("lists what is behind and what is past its plazo", async () => {
  const past = serialDate(2008, 11, 30);
  const late = { accion: "Empalme", indicador: "Acta", meta: "1", tipo: "cumple", plazo: past } as const;
  const { person } = await openCumplimiento({
    sheets: [
      matrizSheet([
        late,
        { ...late, indicador: "Actas", tipo: "se mantiene", plazo: "", cantidad: 2, avance: 1 },
      ]),
    ],
  });
  await person.click(accion(/^Vencidas: 1\sfila/));
  expect(
    screen.getByRole("button", { name: /Acta.*Sin reporte.*Vencida: su plazo era el 30\/11\/2008/ }),
  ).toBeTruthy();
  await person.click(accion(/^Por debajo de lo esperado: 1\sfila/));
  expect(screen.getByRole("button", { name: /Actas.*50\s%.*Rojo/ })).toBeTruthy();
});

it("says what Control Interno verified, of how many, beside what was reported of the same", async () => {
  const sheets = [
    matrizSheet([
      {
        accion: "Sitio",
        indicador: "Visitas",
        meta: "10",
        tipo: "se mantiene",
        cantidad: 10,
        avance: 10,
        verificacion: "sin evidencia",
      },
      { accion: "Sitio", indicador: "Notas", meta: "10", tipo: "se mantiene", cantidad: 10, avance: 5 },
    ]),
  ];
  await openCumplimiento({ sheets });
  expect(
    screen.getByText(
      /Verificado por Control Interno: 0\s%, 1 de 2\sexigibles\. De esos mismos se reportó 100\s%\./,
    ),
  ).toBeTruthy();
  expect(accion(/Sitio.*75\s%.*verificado 0\s%, 1 de 2/)).toBeTruthy();
});

it("groups by responsable too", async () => {
  const { person } = await openCumplimiento();
  await person.click(screen.getByRole("tab", { name: "Por responsable" }));
  expect(accion(/Despacho/)).toBeTruthy();
  expect(accion(/Talento humano/)).toBeTruthy();
});

it("changes the corte: what is silent counts 0 once it is definitivo", async () => {
  const { person, workbook } = await openCumplimiento();
  await person.click(accion(/Corte y semáforo/));
  const date = screen.getByLabelText("Fecha de corte");
  await person.clear(date);
  await person.type(date, "30/06/2009");
  await person.selectOptions(screen.getByLabelText("Estado del corte"), "definitivo");
  await person.selectOptions(screen.getByLabelText("Semáforo"), "Bogotá SISPP");
  await person.click(screen.getByRole("button", { name: "Guardar" }));
  expect(await screen.findByText("Corte 30/06/2009 · definitivo")).toBeTruthy();
  expect(screen.queryByText(/provisional/)).toBeNull();
  expect(workbook.contents.parametros).toMatchObject({
    fecha_corte: serialDate(2009, 6, 30),
    estado_corte: "definitivo",
    ...semaforoDelPreset(presets[2]!),
  });
});

it("calls limits that were typed by hand «Propio», and puts those of a model back", async () => {
  const { person, workbook } = await openCumplimiento({
    parametros: { ...parametrosDePrueba, semaforo: presets[0].nombre, semaforo_limite_1: 0.5 },
  });
  await person.click(accion(/Corte y semáforo.*Propio/));
  await person.selectOptions(screen.getByLabelText("Semáforo"), presets[0].nombre);
  await person.click(screen.getByRole("button", { name: "Guardar" }));
  await waitFor(() => expect(workbook.contents.parametros).toMatchObject(semaforoDelPreset(presets[0])));
});

it.each([
  ["Definitivo", "Definitivo", ""],
  ["cerrado", "cerrado", "provisional"],
])("shows the estado of a corte as it was typed: «%s»", async (estado_corte, chosen, title) => {
  const { person } = await openCumplimiento({ parametros: { ...parametrosDePrueba, estado_corte } });
  expect(screen.queryByText(/provisional/)?.textContent ?? "").toContain(title);
  await person.click(accion(/Corte y semáforo/));
  const select = screen.getByLabelText<HTMLSelectElement>("Estado del corte");
  expect(select.selectedOptions[0]!.textContent).toBe(chosen);
});

it("shows the columns that are chosen", async () => {
  const { person, workbook } = await openCumplimiento();
  await person.click(accion(/Columnas a la vista/));
  expect(
    await screen.findByRole("radio", { name: "Las cinco y las del seguimiento", checked: true }),
  ).toBeTruthy();
  await person.click(screen.getByRole("radio", { name: "Las cinco de la norma" }));
  await waitFor(() => expect(workbook.views).toEqual(["norma"]));
  expect(await screen.findByRole("radio", { name: "Las cinco de la norma", checked: true })).toBeTruthy();
});

describe("with nothing to measure", () => {
  it.each([
    ["no matriz", { sheets: [] }, "No hay una matriz de seguimiento"],
    ["no rows", { sheets: [matrizSheet([{}])] }, "La matriz todavía no tiene filas"],
  ])("says so: %s", async (_, contents, title) => {
    const { container } = await openCumplimiento(contents);
    expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("says that the corte is missing, and where it is written", async () => {
    await openCumplimiento({ parametros: { ...parametrosDePrueba, fecha_corte: "" } });
    expect(await screen.findByText(/Falta la fecha de corte: sin ella no se sabe qué se debía/)).toBeTruthy();
    expect(screen.queryByText(/Aparece cuando una fila exigible tiene avance/)).toBeNull();
  });

  it("offers Parámetros where they are missing", async () => {
    const { person, workbook } = await openCumplimiento({ hasParametros: false, parametros: {} });
    await person.click(screen.getByRole("button", { name: "Insertar Parámetros" }));
    await waitFor(() => expect(workbook.contents.hasParametros).toBe(true));
  });
});

it("has no fault that axe can see when all is open", async () => {
  const { person, container } = await openCumplimiento();
  for (let closed = screen.queryAllByRole("button", { expanded: false }); closed[0];)
    closed = (await person.click(closed[0]), screen.queryAllByRole("button", { expanded: false }));
  expect(within(container).getAllByRole("button", { expanded: true }).length).toBeGreaterThan(5);
  expect(await axeViolations(container)).toEqual([]);
});
