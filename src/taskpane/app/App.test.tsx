import { act, screen, waitFor, within } from "@testing-library/react";
import { matriz } from "../../domain/plan/tables/matriz";
import { ExcelFailure } from "../../excel/workbook";
import { FakeWorkbook } from "../testing/fake-workbook";
import { matrizDePrueba, parametrosDePrueba } from "../testing/plan";
import { axeViolations, renderPane } from "../testing/render";
import { blankSheet } from "../testing/sheets";
import { News } from "./news";

/** A ribbon whose buttons were pressed before the pane listened, and can be pressed after. */
function ribbonWith(...waiting: readonly Parameters<Parameters<News["subscribe"]>[0]>[0][]) {
  const listeners = new Set<Parameters<News["subscribe"]>[0]>();
  const news: News = {
    subscribe(listener) {
      waiting.forEach(listener);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    news,
    press: (piece: (typeof waiting)[number]) => act(() => listeners.forEach((hear) => hear(piece))),
  };
}

const planBook = () =>
  new FakeWorkbook({ sheets: [matrizDePrueba()], parametros: parametrosDePrueba, hasParametros: true });

describe("a workbook with nothing of ours", () => {
  it("shows one view, with one primary button and no tabs", async () => {
    const { container } = renderPane(new FakeWorkbook());
    expect(await screen.findByText("¿Con qué empezamos?")).toBeTruthy();
    expect(screen.queryByRole("tab")).toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("goes to the organizing of a table, and back", async () => {
    const { person } = renderPane(new FakeWorkbook());
    await person.click(await screen.findByRole("button", { name: "Ya tengo una tabla" }));
    expect(await screen.findByRole("heading", { name: "Organizar una tabla" })).toBeTruthy();
    expect(screen.queryByRole("tab")).toBeNull();
    await person.click(screen.getByRole("button", { name: "Volver al inicio" }));
    expect(await screen.findByText("¿Con qué empezamos?")).toBeTruthy();
  });

  it("looks at a table of ours as soon as there is one", async () => {
    const workbook = new FakeWorkbook();
    renderPane(workbook);
    await screen.findByText("¿Con qué empezamos?");
    workbook.contents = { ...workbook.contents, sheets: [matrizDePrueba()] };
    act(() => workbook.type("Matriz de seguimiento", 2, 0, "1.1"));
    expect(await screen.findByRole("tab", { name: "Validar", selected: true })).toBeTruthy();
  });

  it("shows an example, and takes it back", async () => {
    const workbook = new FakeWorkbook();
    const { person } = renderPane(workbook);
    await person.click(await screen.findByRole("button", { name: "Muéstreme un ejemplo" }));
    expect(await screen.findByText(/Los avances son inventados/)).toBeTruthy();
    const [matriz] = (await workbook.read()).matrices;
    expect(matriz!.rows.filter(({ values }) => values.avance !== "").length).toBeGreaterThan(10);
    await person.click(await screen.findByRole("button", { name: "Deshacer" }));
    expect(await screen.findByText(/Se deshizo/)).toBeTruthy();
    expect(workbook.contents.sheets.map((sheet) => sheet.name)).toEqual(["Hoja1"]);
    expect(screen.getByText("¿Con qué empezamos?")).toBeTruthy();
  });
});

describe("the header", () => {
  it("has the entity, the corte and the plan's figure with its word", async () => {
    renderPane(planBook());
    expect(
      await screen.findByRole("heading", { level: 1, name: "Alcaldía Municipal de Alvarado" }),
    ).toBeTruthy();
    expect(screen.getByText("Corte 31/12/2008 · abierto")).toBeTruthy();
    const figure = within(await screen.findByRole("group", { name: "Cumplimiento del plan" }));
    expect(figure.getByText(/^\d+(,\d)? %$/)).toBeTruthy();
    expect(figure.getByText("Verde")).toBeTruthy();
    expect(figure.getByText(/^provisional, 4 de 6 exigibles$/)).toBeTruthy();
  });
});

describe("failures", () => {
  it("says what happened, what to do and tries again", async () => {
    const workbook = planBook();
    workbook.failNext = new ExcelFailure("cell-edit");
    const { person, container } = renderPane(workbook);
    expect(await screen.findByText(/termine de escribir en una celda/)).toBeTruthy();
    expect(screen.getByText(/Pulse Entrar o Esc/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByRole("tab", { name: "Validar" })).toBeTruthy();
    expect(screen.queryByText(/Pulse Entrar/)).toBeNull();
  });

  it("keeps what could be inserted and says that the rest was not", async () => {
    const workbook = new FakeWorkbook();
    const insertMatriz = workbook.insertMatriz.bind(workbook);
    workbook.insertMatriz = async () => {
      workbook.insertMatriz = insertMatriz;
      throw new ExcelFailure("protected", { sheet: "Matriz" });
    };
    const { person } = renderPane(workbook);
    await person.click(await screen.findByRole("button", { name: "Insertar las plantillas" }));
    await person.click(await screen.findByRole("button", { name: "Insertar" }));
    expect(await screen.findByText(/Se insertó el marco operativo.*no se pudo hacer/)).toBeTruthy();
    expect(screen.getByText("La hoja «Matriz» está protegida y no se cambió nada.")).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText(/Se insertó la matriz/)).toBeTruthy();
    expect(workbook.contents.sheets.map((sheet) => sheet.name)).toEqual([
      "Hoja1",
      "Marco operativo",
      "Matriz de seguimiento",
    ]);
  });

  it("refuses to undo what somebody changed since", async () => {
    const workbook = new FakeWorkbook();
    const { person } = renderPane(workbook);
    await person.click(await screen.findByRole("button", { name: "Insertar las plantillas" }));
    await person.click(await screen.findByRole("button", { name: "Insertar" }));
    await screen.findByRole("button", { name: "Deshacer" });
    workbook.type("Matriz de seguimiento", 2, 0, "Acción");
    await person.click(screen.getByRole("button", { name: "Deshacer" }));
    expect(await screen.findByText(/alguien cambió esas celdas/)).toBeTruthy();
  });
});

describe("a long operation", () => {
  it("says its step and stops before the next when it is cancelled", async () => {
    const workbook = new FakeWorkbook();
    let open = () => undefined as void;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const { person } = renderPane(workbook);
    await person.click(await screen.findByRole("button", { name: "Insertar las plantillas" }));
    await person.click(await screen.findByRole("button", { name: "Insertar" }));
    expect(await screen.findByText("Insertando el marco operativo (1 de 2)")).toBeTruthy();
    await person.click(screen.getByText("Cancelar"));
    open();
    expect(await screen.findByText(/Se canceló lo que faltaba/)).toBeTruthy();
    expect(workbook.contents.sheets.map((sheet) => sheet.name)).toEqual(["Hoja1", "Marco operativo"]);
  });
});

describe("what another view began", () => {
  async function startInInsertar() {
    const workbook = planBook();
    let open = () => undefined as void;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const { person } = renderPane(workbook);
    await person.click(await screen.findByRole("tab", { name: "Insertar" }));
    await person.click(await screen.findByRole("checkbox", { name: /Marco operativo/ }));
    await person.click(screen.getByRole("button", { name: "Insertar" }));
    return { person, open };
  }

  it("is said with its name, and cancelled where it began", async () => {
    const { person, open } = await startInInsertar();
    expect(await screen.findByText("Cancelar")).toBeTruthy();
    await person.click(screen.getByRole("tab", { name: "Cumplimiento" }));
    expect(await screen.findByText(/^En «Insertar»: Insertando el marco operativo/)).toBeTruthy();
    expect(screen.queryByText("Cancelar")).toBeNull();
    open();
    expect(await screen.findByText("En «Insertar»:")).toBeTruthy();
    await person.click(screen.getByRole("tab", { name: "Validar" }));
    expect(screen.queryByText("En «Insertar»:")).toBeNull();
    expect(screen.getByRole("group", { name: "Lo último que se hizo" })).toBeTruthy();
  });
});

describe("the ribbon", () => {
  it("what it inserted is said, shown and taken back in the pane", async () => {
    const workbook = new FakeWorkbook();
    const { news, press } = ribbonWith();
    const { person } = renderPane(workbook, news);
    await screen.findByText("¿Con qué empezamos?");
    press({ kind: "written", written: await workbook.insertMatriz("blank") });
    expect(
      await screen.findByText(/Se insertó la matriz de seguimiento en «Matriz de seguimiento»/),
    ).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Insertar", selected: true })).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Deshacer" }));
    expect(await screen.findByText(/Se deshizo/)).toBeTruthy();
    expect(workbook.contents.sheets.map((sheet) => sheet.name)).toEqual(["Hoja1"]);
  });

  it("what failed while the pane was hidden is said when it is there", async () => {
    const { news } = ribbonWith({ kind: "failed", failure: new ExcelFailure("no-matriz") });
    renderPane(new FakeWorkbook(), news);
    expect(await screen.findByText("Este libro no tiene una matriz de seguimiento.")).toBeTruthy();
  });

  it("waits for what the pane is doing: neither notice is lost to the other", async () => {
    const workbook = new FakeWorkbook();
    let open = () => undefined as void;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const { news, press } = ribbonWith();
    const { person } = renderPane(workbook, news);
    await person.click(await screen.findByRole("button", { name: "Muéstreme un ejemplo" }));
    press({ kind: "failed", failure: new ExcelFailure("no-matriz") });
    expect(await screen.findByText(/Insertando el ejemplo/)).toBeTruthy();
    open();
    expect(await screen.findByText("Este libro no tiene una matriz de seguimiento.")).toBeTruthy();
  });

  it("«Validar» opens its view, whatever is on view", async () => {
    const { news, press } = ribbonWith();
    const { person } = renderPane(planBook(), news);
    await person.click(await screen.findByRole("tab", { name: "Cumplimiento" }));
    press({ kind: "validar" });
    expect(await screen.findByRole("tab", { name: "Validar", selected: true })).toBeTruthy();
  });
});

describe("several matrices", () => {
  it("looks at the one that was made here before those that came in the workbook", async () => {
    const ajena = {
      ...blankSheet("Secretaría"),
      values: [
        ["Acción", "Indicador", "Meta", "Porcentaje de cumplimiento"],
        ["Publicar", "Puntos", "1", 0.5],
      ],
    };
    const workbook = planBook();
    workbook.contents = { ...workbook.contents, sheets: [ajena, ...workbook.contents.sheets] };
    renderPane(workbook);
    const which = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Matriz" });
    expect(which.value).toBe(matriz.title);
  });

  it("asks which one, and shows its figures", async () => {
    const workbook = planBook();
    const other = { ...matrizDePrueba(), name: "Matriz 2009" };
    workbook.contents = { ...workbook.contents, sheets: [...workbook.contents.sheets, other] };
    const { person } = renderPane(workbook);
    await person.selectOptions(await screen.findByRole("combobox", { name: "Matriz" }), "Matriz 2009");
    await person.click(screen.getByRole("tab", { name: "Cumplimiento" }));
    await person.click((await screen.findAllByRole("button", { name: /Capacitar/ }))[0]!);
    await person.click(screen.getByRole("button", { name: /Visitas al sitio/ }));
    await waitFor(() => expect(workbook.selected).toMatchObject({ sheet: "Matriz 2009", row: 8 }));
  });
});
