import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../testing/fake-workbook";
import { axeViolations, renderPane } from "../testing/render";
import { blankSheet } from "../testing/sheets";

/** As Word copies it: the acción merged over its two indicators, a footer of the page in between, a column of its own. */
const HTML = `<html><body><table>
<tr><td>ACCIÓN</td><td>Indicadores de gestión</td><td>METAS</td><td>Actividades</td><td>Costo</td></tr>
<tr><td rowspan="2">Publicar en la página</td><td>Boletines<br>publicados</td><td>4 veces al mes</td><td>Sistemas</td><td>$ 100</td></tr>
<tr><td>Visitas</td><td>1.900</td><td>Sistemas</td><td></td></tr>
<tr><td colspan="5">Página 3 de 10</td></tr>
<tr><td>Capacitar</td><td>=Talleres</td><td>- 2 al año</td><td>Talento humano</td><td></td></tr>
</table></body></html>`;

const TYPED = `Acción\tIndicador\tMeta\tResponsables
Publicar\tBoletines\t4 veces al mes\tSistemas
\tVisitas\t1.900\tSistemas`;

const sheetWith = (rows: readonly (readonly string[])[]) => ({
  ...blankSheet("Hoja1"),
  values: rows,
  formulas: rows,
});

async function openOrganizar(workbook = new FakeWorkbook()) {
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("button", { name: "Ya tengo una tabla" }));
  const box = await screen.findByLabelText("Pegue o escriba aquí la tabla");
  return { workbook, box, ...pane };
}

/** Ctrl+V with what a clipboard holds. */
function paste(box: HTMLElement, kinds: Readonly<Record<string, string>>) {
  const event = createEvent.paste(box, { clipboardData: { getData: (kind: string) => kinds[kind] ?? "" } });
  fireEvent(box, event);
  return event;
}

/** The table from Word, its one doubt settled: what it costs is a column of its own. */
async function organizeFromWord() {
  const pane = await openOrganizar();
  paste(pane.box, { "text/html": HTML, "text/plain": "" });
  const doubt = within(await screen.findByRole("group", { name: /«Costo», parece ser «Recursos»/ }));
  expect(doubt.getByText(/^Dice, por ejemplo, «/)).toBeTruthy();
  await pane.person.selectOptions(doubt.getByRole("combobox"), "Dejarla como columna adicional");
  return pane;
}

const create = (rows: number) =>
  screen.findByRole("button", { name: new RegExp(`^Crear hoja nueva con ${rows}\\sfilas$`) });
const step = (name: RegExp) => screen.findByRole("checkbox", { name });

it("a table pasted from Word becomes a new sheet; then comes the matriz", async () => {
  const { workbook, person, container } = await organizeFromWord();
  expect(screen.getByRole("heading", { name: "Lo pegado" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Columnas: 4 de 5 reconocidas" })).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
  await person.type(screen.getByLabelText("Entidad"), "Alcaldía de Pore");
  await person.click(await create(3));
  expect(await screen.findByText(/La tabla quedó organizada en «Marco operativo» con 3 filas/)).toBeTruthy();
  const { marcos, parametros } = await workbook.read();
  expect(parametros.entidad).toBe("Alcaldía de Pore");
  expect(marcos[0]!.rows.map(({ values: { accion, indicador, meta } }) => [accion, indicador, meta])).toEqual(
    [
      ["Publicar en la página", "Boletines publicados", "4 veces al mes"],
      ["Publicar en la página", "Visitas", "1.900"],
      ["Capacitar", "=Talleres", "- 2 al año"],
    ],
  );
  const matriz = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Matriz de seguimiento" });
  expect(matriz.checked).toBe(true);
  await person.click(screen.getByRole("button", { name: "Deshacer" }));
  await screen.findByText(/Se deshizo/);
  expect(workbook.contents.sheets.map(({ name }) => name)).toEqual(["Hoja1"]);
});

it("takes what was copied as a page before the same as a text, and asks what it doubts", async () => {
  const { box, person, container } = await openOrganizar();
  expect(await axeViolations(container)).toEqual([]);
  expect(paste(box, { "text/html": HTML, "text/plain": "otra cosa" }).defaultPrevented).toBe(true);
  expect(await screen.findByRole("heading", { name: "Por confirmar (2)" })).toBeTruthy();
  expect(screen.getByText(/^No se encontraron las columnas «Responsables» y «Tiempos»/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getAllByRole("button", { name: "Dejar como está" })[0]!);
  expect(screen.getByRole("heading", { name: "Por confirmar (1)" })).toBeTruthy();
});

it("a step that is switched off is not done, and the figures say so", async () => {
  const { person } = await organizeFromWord();
  await create(3);
  await person.click(await step(/pie|página/i));
  expect(await create(4)).toBeTruthy();
  await person.click(await step(/pie|página/i));
  expect(await create(3)).toBeTruthy();
});

it("shows the rows that changed, before and after, in words", async () => {
  const { person, container } = await organizeFromWord();
  const row = within(await screen.findByRole("group", { name: /^Fila 2 · / }));
  expect(row.getByText(/repetida de arriba/)).toBeTruthy();
  expect(row.getByRole("insertion").textContent).toBe("Publicar en la página");
  expect(screen.queryByRole("group", { name: /^Fila 3 · / })).toBeNull();
  await person.click(screen.getByRole("switch", { name: "Mostrar también las que quedan igual" }));
  expect(screen.getByRole("group", { name: /^Fila 3 · / })).toBeTruthy();
  for (const closed of container.querySelectorAll("main button[aria-expanded=false]")) {
    await person.click(closed);
  }
  expect(await axeViolations(container)).toEqual([]);
});

it("what a column is can be corrected", async () => {
  const { workbook, person } = await organizeFromWord();
  await person.click(await screen.findByRole("button", { name: "Columnas: 4 de 5 reconocidas" }));
  await person.selectOptions(screen.getByLabelText("Costo"), "Recursos");
  await person.click(await create(3));
  await screen.findByText(/La tabla quedó organizada/);
  expect((await workbook.read()).marcos[0]!.rows[0]!.values.recursos).toBe("$ 100");
});

it("what was decided is kept in Parámetros, and proposed for the next table with the same headings", async () => {
  const { workbook, person } = await organizeFromWord();
  await person.click(await create(3));
  expect(await screen.findByText(/Lo que usted decidió quedó en Parámetros/)).toBeTruthy();
  expect(workbook.contents.organizadas).toEqual([
    ["accion | indicadores de gestion | metas | actividades | costo", "Marco operativo", "5: aparte", ""],
  ]);
  await person.click(screen.getByRole("button", { name: "Organizar una tabla" }));
  paste(await screen.findByLabelText("Pegue o escriba aquí la tabla"), { "text/html": HTML });
  const offer = within(await screen.findByRole("region", { name: "Como la vez pasada" }));
  expect(offer.getByText(/se dijo qué es 1 columna\./)).toBeTruthy();
  expect(screen.getByRole("group", { name: /«Costo», parece ser «Recursos»/ })).toBeTruthy();
  await person.click(offer.getByRole("button", { name: "Organizarla igual" }));
  expect(screen.queryByRole("group", { name: /«Costo»/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Columnas: 4 de 5 reconocidas" })).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Como la vez pasada" })).toBeNull();
});

it("a table may be typed, at the keyboard", async () => {
  const { box, person } = await openOrganizar();
  expect(paste(box, { "text/plain": "una palabra" }).defaultPrevented).toBe(false);
  fireEvent.change(box, { target: { value: TYPED } });
  await person.click(screen.getByRole("button", { name: "Organizar este texto" }));
  expect(await create(2)).toBeTruthy();
  await person.click(screen.getByRole("button", { name: "Otra tabla" }));
  expect(await screen.findByLabelText("Pegue o escriba aquí la tabla")).toBeTruthy();
});

it("of several tables, the one that is asked for", async () => {
  const { box, person, container } = await openOrganizar();
  const marco =
    "Acción\tIndicador\tMeta\tActividades\nA\tTalleres\t2 al año\tConvocar\nB\tFerias\t3\tInvitar";
  const matriz = "Acción\tIndicador\tMeta\tPorcentaje de cumplimiento\nA\tTalleres\t2 al año\t20 %";
  paste(box, { "text/plain": `Plan\n${marco}\n\nSeguimiento\n${matriz}` });
  const choice = await screen.findByLabelText("Hay 2 tablas: cuál se organiza");
  expect(await create(2)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
  await person.selectOptions(choice, within(choice).getAllByRole("option")[1]!);
  expect(await screen.findByRole("button", { name: /^Crear hoja nueva con 1\sfila$/ })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Matriz de seguimiento" }).checked).toBe(true);
});

it("draws as little of two thousand rows as of two hundred", async () => {
  const drawn: number[] = [];
  for (const count of [200, 2_000]) {
    const lines = Array.from({ length: count }, (_, index) =>
      [index % 4 === 0 ? `Acción ${index}` : "", `Indicador ${index}`, "10 puntos", "Redactar"].join("\t"),
    );
    const text = ["Acción\tIndicador\tMeta\tActividades", ...lines].join("\n");
    const { box, container, unmount } = await openOrganizar();
    paste(box, { "text/plain": text });
    await screen.findByRole("button", { name: /^Crear hoja nueva con (200|2\.000)\sfilas$/ });
    drawn.push(container.querySelectorAll("*").length);
    unmount();
  }
  expect(drawn[1]).toBe(drawn[0]);
});

describe("the table of the sheet in front", () => {
  it("is read and not written to", async () => {
    const sheet = sheetWith([
      ["Acción", "Indicador", "Meta", "Responsables"],
      ["Publicar", "Boletines", "4", "Sistemas"],
      ["", "Visitas", "10", "Sistemas"],
    ]);
    const { workbook, person } = await openOrganizar(new FakeWorkbook({ sheets: [sheet] }));
    await person.click(screen.getByRole("button", { name: "Organizar la tabla de esta hoja" }));
    expect(await screen.findByRole("heading", { name: "«Hoja1», A1" })).toBeTruthy();
    await person.click(await create(2));
    await screen.findByText(/La tabla quedó organizada/);
    expect(workbook.contents.sheets[0]).toBe(sheet);
    expect((await workbook.read()).marcos[0]!.rows[1]!.values.accion).toBe("Publicar");
  });

  it("a sheet with nothing says so", async () => {
    const { person } = await openOrganizar();
    await person.click(screen.getByRole("button", { name: "Organizar la tabla de esta hoja" }));
    expect(await screen.findByText("Aquí no hay ninguna tabla.")).toBeTruthy();
  });

  it("a table that is of something else is told, and kept whole if it is wanted", async () => {
    const sheet = sheetWith([
      ["Producto", "Precio"],
      ["Papel", "12"],
    ]);
    const { person, container } = await openOrganizar(new FakeWorkbook({ sheets: [sheet] }));
    await person.click(screen.getByRole("button", { name: "Organizar la tabla de esta hoja" }));
    expect(await screen.findByText(/^Ninguna columna parece la acción/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("is asked for from Validar, where a table brings what was in its pages", async () => {
    const header = ["Acción", "Indicadores de gestión", "Metas", "Actividades", "Responsables", "Tiempos"];
    const pasted = {
      ...sheetWith([
        header,
        ["Publicar", "Boletines", "4 al mes", "Redactar", "Sistemas", "Anual"],
        ["Página 3 de 10", "", "", "", "", ""],
        header,
        ["Capacitar", "Talleres", "2 al año", "Convocar", "Talento humano", "Anual"],
      ]),
      name: "Plan pegado",
    };
    const workbook = new FakeWorkbook({ sheets: [blankSheet("Hoja1"), pasted], hasParametros: true });
    const { person } = renderPane(workbook);
    await person.click(await screen.findByRole("tab", { name: "Validar" }));
    await person.click(await screen.findByRole("button", { name: "Organizar esta tabla" }));
    expect(await screen.findByRole("heading", { name: /^«Plan pegado»/ })).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Insertar", selected: true })).toBeTruthy();
    await person.click(await create(2));
    expect(await screen.findByText(/La tabla quedó organizada en «Marco operativo»/)).toBeTruthy();
    // The plan is now the new one: the pasted table is there, and no longer checked.
    const { marcos, sources } = await workbook.read();
    expect([marcos.map((marco) => marco.sheet), sources]).toEqual([["Marco operativo"], ["Plan pegado"]]);
    await person.click(screen.getByRole("tab", { name: "Validar" }));
    expect(await screen.findByText(/^No se revisa la tabla de «Plan pegado»/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Organizar esta tabla" })).toBeNull();
  });

  it("is not offered for a table that the add-in made", async () => {
    const header = ["Acción", "Indicadores de gestión", "Metas", "Actividades", "Responsables", "Tiempos"];
    const values = [header, ["Página 3 de 10", "", "", "", "", ""]];
    const ours = {
      ...sheetWith(values),
      tables: [{ name: "MarcoOperativo", row: 0, column: 0, rows: 2, columns: 6 }],
    };
    const { person } = renderPane(new FakeWorkbook({ sheets: [ours], hasParametros: true }));
    await person.click(await screen.findByRole("tab", { name: "Validar" }));
    expect(await screen.findByText(/^La fila es un pie o un membrete/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Organizar esta tabla" })).toBeNull();
  });
});
