import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeBook } from "../../src/files";
import { bookSheets } from "../../src/sheets/book";
import { wholeBook } from "../agreement/whole-book";
import { entityPlan } from "../scale/books";
import { seguimatriz } from "./command-line";

const folder = mkdtempSync(path.join(tmpdir(), "seguimatriz-"));
const place = (name: string) => path.join(folder, name);
const said = async (...args: readonly string[]) => {
  const { code, out, err } = await seguimatriz(...args);
  return { code, out: out.trim(), err: err.trim() };
};

const { parametros, rows } = entityPlan(1);
const book = (more: object) =>
  writeBook(bookSheets({ parametros: { ...parametros, ...more }, matriz: { rows } }));

beforeAll(async () => {
  mkdirSync(place("libros/tolima"), { recursive: true });
  const plan = await book({});
  writeFileSync(place("libros/a.xlsx"), plan);
  writeFileSync(place("libros/tolima/copia de a.xlsx"), plan);
  writeFileSync(place("libros/sin corte.xlsx"), await book({ fecha_corte: "" }));
  writeFileSync(place("libros/~$a.xlsx"), "");
  writeFileSync(place("libros/viejo.xls"), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  writeFileSync(place("texto.xlsx"), "hola");
  writeFileSync(place("tabla.txt"), "Acción\tIndicador\tMeta\nDictar talleres\tTalleres\t13");
  writeFileSync(place("bien.xlsx"), await writeBook(bookSheets({ parametros: wholeBook.parametros })));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says what there is, in Spanish", async () => {
  const { code, out } = await said("--help");
  expect([code, out.match(/^ {2}\w+/gm)]).toEqual([
    0,
    ["  revisar", "  cumplimiento", "  consolidar", "  organizar", "  seguimatriz"],
  ]);
  expect((await said("consolidar", "--help")).out).toMatch(/--parte i\/n +sólo uno de cada n archivos/);
});

it.each<[string, readonly string[], number, RegExp]>([
  ["an unknown command", ["publicar"], 2, /^No hay una orden «publicar»\.$/],
  ["an unknown option", ["revisar", "a.xlsx", "--xml"], 2, /^«--xml» no es una opción de esta orden\.$/],
  ["no file", ["cumplimiento"], 2, /^Falta decir qué archivo\./],
  ["nowhere to write", ["consolidar", folder], 2, /--salida DATOS\.$/],
  ["no such part", ["consolidar", folder, "--salida", "x", "--parte", "5/4"], 2, /^«5\/4» no es una parte/],
  ["a file that is not there", ["revisar", "no.xlsx"], 3, /^No existe «no\.xlsx»\.$/],
  ["a folder", ["revisar", folder], 3, /es una carpeta, no un archivo\.$/],
  ["a text by the name of a workbook", ["revisar", place("texto.xlsx")], 3, /: No es un libro \.xlsx\. .*$/],
  [
    "a folder that is not there",
    ["consolidar", place("no"), "--salida", place("d")],
    3,
    /^No existe «.*no»\.$/,
  ],
])("ends with %s in a sentence, never in a stack", async (_, args, code, sentence) => {
  const ended = await said(...args);
  expect([ended.code, ended.out]).toEqual([code, ""]);
  expect(ended.err).toMatch(sentence);
});

it("revisar ends in 1 where there are errors, and says each as the pane does", async () => {
  const { code, out } = await said("revisar", place("libros/a.xlsx"), "--json");
  const errors = (JSON.parse(out) as { severity: string; row?: number; sentence: string }[]).filter(
    ({ severity }) => severity === "error",
  );
  expect(code).toBe(1);
  expect(errors.map(({ sentence }) => sentence)).toContain("Falta lo que va en Meta.");
  expect((await said("revisar", place("bien.xlsx"))).code).toBe(0);
});

it("cumplimiento gives the figures of the pane", async () => {
  const { code, out } = await said("cumplimiento", place("libros/a.xlsx"), "--json");
  const figures = JSON.parse(out) as { entidad: string; corte: string; provisional: boolean; filas: number };
  expect(figures).toMatchObject({
    entidad: "Alcaldía n.º 1",
    corte: "2008-12-31",
    provisional: false,
    filas: 60,
  });
  expect(code).toBe(0);
});

it("organizar gives the rows of a text", async () => {
  const { code, out } = await said("organizar", place("tabla.txt"), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ rows: [{ accion: "Dictar talleres", meta: "13" }] });
});

it("consolidar takes what it can, lists the rest with its reason, and never writes over data", async () => {
  const run = () => said("consolidar", place("libros"), "--salida", place("datos"), "--procesos", "1");
  const { code, out, err } = await run();
  expect([code, out.split("\n")[0]]).toEqual([
    1,
    `Se leyó 1\u00a0archivo: 60\u00a0filas de 1\u00a0corte en «${place("datos")}».`,
  ]);
  expect(err.split("\n").map((line) => line.trim())).toEqual([
    "No se leyeron 3\u00a0archivos; el motivo está en archivos.csv:",
    "sin corte.xlsx: No dice la fecha de corte, en Parámetros.",
    "tolima/copia de a.xlsx: Es el mismo plan, al mismo corte, que «a.xlsx»: no se cuenta dos veces.",
    "viejo.xls: Es un libro .xls, de Excel 97 a 2003. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».",
  ]);
  expect(readFileSync(place("datos/archivos.csv"), "utf8").split("\r\n")).toHaveLength(1 + 4 + 1);
  expect(await run()).toMatchObject({ code: 2, err: expect.stringMatching(/ya tiene datos de antes/) });
});
