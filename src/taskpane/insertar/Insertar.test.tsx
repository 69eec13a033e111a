import { screen } from "@testing-library/react";
import { serialDate } from "../../domain/base/date";
import { resumenOf } from "../../domain/reading";
import { FakeWorkbook } from "../testing/fake-workbook";
import { matrizDePrueba, parametrosDePrueba } from "../testing/plan";
import { axeViolations, renderPane } from "../testing/render";
import { marcoSheet, matrizSheet } from "../testing/sheets";

const sheetNames = (workbook: FakeWorkbook) => workbook.contents.sheets.map((sheet) => sheet.name);

const openInsertar = async (workbook: FakeWorkbook) => {
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("button", { name: "Insertar las plantillas" }));
  await screen.findByRole("button", { name: "Insertar" });
  return pane;
};

const ofPlan = async () => {
  const workbook = new FakeWorkbook({
    sheets: [matrizDePrueba()],
    parametros: parametrosDePrueba,
    hasParametros: true,
  });
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("tab", { name: "Insertar" }));
  await screen.findByText("Qué se inserta");
  return { workbook, ...pane };
};

it("inserts both templates blank, with what the form says", async () => {
  const workbook = new FakeWorkbook();
  const { person, container } = await openInsertar(workbook);
  await person.type(screen.getByLabelText("Entidad"), "Alcaldía de Pore");
  await person.type(screen.getByLabelText("Fecha de corte"), "31/12/2008");
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  expect(
    await screen.findByText(/Se insertó la matriz de seguimiento en «Matriz de seguimiento»/),
  ).toBeTruthy();
  expect(sheetNames(workbook)).toEqual(["Hoja1", "Marco operativo", "Matriz de seguimiento"]);
  expect(workbook.contents.parametros).toEqual({
    entidad: "Alcaldía de Pore",
    fecha_corte: serialDate(2008, 12, 31),
  });
});

it("asks for a date of the calendar before it writes one", async () => {
  const workbook = new FakeWorkbook();
  const { person } = await openInsertar(workbook);
  await person.type(screen.getByLabelText("Inicio del plan"), "31/02/2009");
  expect(screen.getByText(/No es una fecha del calendario/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Insertar" }).disabled).toBe(true);
  await person.clear(screen.getByLabelText("Inicio del plan"));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Insertar" }).disabled).toBe(false);
});

it("never brings rows of the example by itself, and makes the matriz from those that are picked", async () => {
  const workbook = new FakeWorkbook();
  const { person, container } = await openInsertar(workbook);
  await person.click(screen.getByRole("radio", { name: /Ejemplo GEL-T 2008/ }));
  expect(await screen.findByText("0 acciones elegidas, 0 filas")).toBeTruthy();
  expect(screen.getByText(/Elija al menos una acción/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: "Marcar todas" }));
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  await screen.findByRole("button", { name: "Deshacer" });
  const { marcos, matrices } = await workbook.read();
  expect(matrices[0]!.rows.length).toBe(marcos[0]!.rows.length);
  expect(matrices[0]!.rows.length).toBeGreaterThan(5);
});

it("proposes Parámetros again where somebody deleted it", async () => {
  const workbook = new FakeWorkbook({ sheets: [matrizDePrueba()] });
  const { person } = renderPane(workbook);
  await person.click(await screen.findByRole("tab", { name: "Insertar" }));
  const parametros = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Parámetros" });
  expect(parametros.checked).toBe(true);
});

const twoMarcos = () =>
  new FakeWorkbook({
    sheets: ["Plan 2008", "Plan 2009"].map((name) =>
      marcoSheet([{ accion: `Acción del ${name}`, indicador: "x", meta: "1" }], name),
    ),
    hasParametros: true,
  });

const accionesOf = async (workbook: FakeWorkbook) =>
  (await workbook.read()).matrices.map(({ rows }) => rows.map(({ values }) => values.accion));

it("makes the matriz from the marco that is chosen among several", async () => {
  const workbook = twoMarcos();
  const { person, container } = renderPane(workbook);
  await person.selectOptions(await screen.findByLabelText("De cuál marco operativo"), "Plan 2009");
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  await screen.findByRole("button", { name: "Deshacer" });
  expect(await accionesOf(workbook)).toEqual([["Acción del Plan 2009"]]);
});

it("makes the matriz from the marco that is inserted with it, and not from an older one", async () => {
  const workbook = twoMarcos();
  const { person } = renderPane(workbook);
  await person.click(await screen.findByRole("checkbox", { name: "Marco operativo" }));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Una por cada indicador/ }).disabled).toBe(
    false,
  );
  await person.click(screen.getByRole("radio", { name: /Ejemplo GEL-T 2008/ }));
  await person.click(await screen.findByRole("checkbox", { name: /^Fomentar el uso/ }));
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  await screen.findByRole("button", { name: "Deshacer" });
  const accion = "Fomentar el uso del sitio web del municipio";
  expect(await accionesOf(workbook)).toEqual([[accion, accion]]);
});

it("picks the phases of the Decreto one by one", async () => {
  const workbook = new FakeWorkbook();
  const { person, container } = await openInsertar(workbook);
  await person.click(screen.getByRole("radio", { name: /Ejemplo GEL-T 2008/ }));
  await person.click(await screen.findByRole("checkbox", { name: /fase de Interacción/ }));
  expect(screen.getByText("1 acción elegida, 1 fila")).toBeTruthy();
  const whole = screen.getByRole<HTMLInputElement>("checkbox", { name: /^Implementar las fases/ });
  expect(whole.indeterminate).toBe(true);
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  await screen.findByRole("button", { name: "Deshacer" });
  const { marcos } = await workbook.read();
  expect(marcos[0]!.rows.map(({ values }) => values.indicador)).toEqual([
    "Porcentaje de criterios cumplidos de la fase de Interacción",
  ]);
});

it("says what is there already, and proposes what is missing", async () => {
  await ofPlan();
  expect(screen.getByText("Ya está en «Matriz de seguimiento».")).toBeTruthy();
  expect(screen.getByText("Ya están en este libro.")).toBeTruthy();
  expect(screen.queryByLabelText("Entidad")).toBeNull();
  const checked = screen.getAllByRole<HTMLInputElement>("checkbox").filter((box) => box.checked);
  expect(checked.map((box) => box.labels?.[0]?.textContent)).toEqual(["Resumen de cumplimiento"]);
});

it("updates the resumen that is there", async () => {
  const { workbook, person } = await ofPlan();
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  expect(await screen.findByText(/Se insertó el resumen/)).toBeTruthy();
  await person.click(screen.getByRole("checkbox", { name: "Resumen de cumplimiento" }));
  await person.click(screen.getByRole("button", { name: "Actualizar el resumen" }));
  expect(await screen.findByText(/Se actualizó el resumen/)).toBeTruthy();
  const { resumenes, matrices } = await workbook.read();
  expect(resumenes[0]!.acciones.rows.map(({ cells }) => cells.accion)).toEqual([
    ...new Set(matrices[0]!.rows.map(({ values }) => values.accion)),
  ]);
});

it("makes a resumen of the matriz that is chosen among several", async () => {
  const workbook = new FakeWorkbook({
    sheets: [matrizDePrueba(), { ...matrizDePrueba(), name: "Matriz de 2009" }],
    parametros: parametrosDePrueba,
    hasParametros: true,
  });
  await workbook.insertResumen();
  const { person } = renderPane(workbook);
  await person.click(await screen.findByRole("tab", { name: "Insertar" }));
  expect(await screen.findByText(/Ya está en «Resumen de cumplimiento»/)).toBeTruthy();
  await person.selectOptions(screen.getByRole("combobox"), "Matriz de 2009");
  expect(screen.queryByText(/Ya está en «Resumen de cumplimiento»/)).toBeNull();
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  expect(await screen.findByText(/Se insertó el resumen/)).toBeTruthy();
  const reading = await workbook.read();
  expect(reading.matrices.map((each) => resumenOf(reading, each)?.sheet)).toEqual([
    "Resumen de cumplimiento",
    "Resumen de cumplimiento 2",
  ]);
});

it("warns that another table will be inserted beside the one that is there", async () => {
  const { workbook, person } = await ofPlan();
  await person.click(screen.getByRole("checkbox", { name: "Resumen de cumplimiento" }));
  expect(screen.getByText("Marque lo que quiere insertar.")).toBeTruthy();
  await person.click(screen.getByRole("checkbox", { name: "Matriz de seguimiento" }));
  expect(screen.getByText(/Se insertará otra, sin tocarla/)).toBeTruthy();
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  await screen.findByRole("button", { name: "Deshacer" });
  expect(sheetNames(workbook)).toEqual(["Matriz de seguimiento", "Matriz de seguimiento 2"]);
});

const marcoAndMatriz = (accion: string) =>
  new FakeWorkbook({
    sheets: [
      marcoSheet([{ accion, indicador: "x", meta: "1" }], "Marco operativo"),
      matrizSheet([{}], "Matriz de seguimiento"),
    ],
    hasParametros: true,
  });

it("fills the matriz that is blank instead of making another", async () => {
  const workbook = marcoAndMatriz("Publicar");
  const { person, container } = renderPane(workbook);
  expect(
    (
      await screen.findByRole<HTMLInputElement>("radio", {
        name: "Agregar a «Matriz de seguimiento» las que le faltan (1) del marco operativo",
      })
    ).checked,
  ).toBe(true);
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: "Agregar a la matriz" }));
  expect(
    await screen.findByText(/Se agregó 1.fila del marco operativo a «Matriz de seguimiento»/),
  ).toBeTruthy();
  expect(await accionesOf(workbook)).toEqual([["Publicar"]]);
  expect(workbook.selected).toEqual({ sheet: "Matriz de seguimiento" });
});

it("makes another matriz only where it is asked for, and looks at the one with rows", async () => {
  const workbook = marcoAndMatriz("Publicar");
  const { person } = renderPane(workbook);
  await person.click(await screen.findByRole("radio", { name: /^Otra matriz, con una fila/ }));
  await person.click(screen.getByRole("button", { name: "Insertar" }));
  await screen.findByRole("button", { name: "Deshacer" });
  expect(await accionesOf(workbook)).toEqual([[], ["Publicar"]]);
  expect((await screen.findByRole<HTMLSelectElement>("combobox")).value).toBe("Matriz de seguimiento 2");
});
