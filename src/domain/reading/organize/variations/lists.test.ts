import { organize } from "..";
import { readPastedHtml } from "../paste";
import { sheet } from "../testing/variations";
import { JSDOM } from "jsdom";

const HEADINGS = ["Acción", "Indicador", "Meta", "Línea base", "Responsable"];
const page = (...rows: readonly (readonly string[])[]) =>
  readPastedHtml(
    new JSDOM(
      `<table>${[HEADINGS, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
    ).window.document.body,
  )!;
const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
const rowsOf = (source: Parameters<typeof organize>[0], off: readonly string[] = []) => {
  const { rows, resultColumns } = organize(source, { off });
  const at = (key: string) => resultColumns.findIndex((column) => column.key === key);
  return rows.map(({ values }) =>
    ["accion", "indicador", "meta", "lineaBase", "responsables"].map((key) => values[at(key)]),
  );
};

test("a page's lists of as many indicadores as metas: a row for each, and what is one is of all", () => {
  const source = page([
    "Cultura",
    list("Talleres dictados", "Personas formadas"),
    list("10 talleres", "90 personas"),
    list("3", "20"),
    list("Cultura", "Educación", "Salud"),
  ]);
  expect(rowsOf(source)).toEqual([
    ["Cultura", "Talleres dictados", "10 talleres", "3", "Cultura\nEducación\nSalud"],
    ["Cultura", "Personas formadas", "90 personas", "20", "Cultura\nEducación\nSalud"],
  ]);
  expect(organize(source).questions.map(({ kind }) => kind)).not.toContain("listas");
  expect(rowsOf(source, ["listas"])).toHaveLength(1);
});

test("not as many of both: those that speak of the same go together, and it is asked", () => {
  const source = page([
    "Familia",
    list("Familias con huerto", "Parques rehabilitados", "Niños inscritos"),
    list("100 familias tendrán huerto", "Inscribir 50 niños"),
    "0",
    "Salud",
  ]);
  expect(rowsOf(source).map(([, indicador, meta]) => [indicador, meta])).toEqual([
    ["Familias con huerto", "100 familias tendrán huerto"],
    ["Parques rehabilitados", ""],
    ["Niños inscritos", "Inscribir 50 niños"],
  ]);
  const [question] = organize(source).questions.filter(({ kind }) => kind === "listas");
  expect(question).toMatchObject({ lines: [1], about: "2 · 3" });
});

test("numbered in a text they are as sure; lines with a dash are only asked about", () => {
  const numbered = ["Cultura", "1) Talleres 2) Personas", "1) 10 talleres 2) 90 personas", "", "Salud"];
  expect(rowsOf(sheet([HEADINGS, numbered])).map(([, ...rest]) => rest.slice(0, 2))).toEqual([
    ["Talleres", "10 talleres"],
    ["Personas", "90 personas"],
  ]);
  const dashes = ["Cultura", "- Talleres\n- Personas", "- 10 talleres\n- 90 personas", "", "Salud"];
  const source = sheet([HEADINGS, dashes]);
  expect(rowsOf(source)).toHaveLength(1);
  expect(organize(source).questions.map(({ key }) => key)).toContain("listas:listas:2");
  expect(organize(source, { on: ["listas:2"] }).rows).toHaveLength(2);
});
