import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { consolidarLibro } from "../../src/domain/consolidated/consolidate";
import { filasEnCorte } from "../../src/domain/consolidated/plan-en-corte";
import { rowOf } from "../../src/domain/open-data/field";
import { SEGUIMIENTO } from "../../src/domain/open-data/tables/seguimiento";
import { informe } from "../../src/domain/plan/cumplimiento/informe";
import { libroDe } from "../../src/domain/reading";
import { readBook } from "../../src/files";
import { entityBooks } from "../scale/books";
import { print } from "./print";

/** Colombia's municipalities. */
const BOOKS = 1_103;
/** With how many the memory is looked at first. */
const FEW = 100;
/** Of so many books exceljs reads one, and its time is multiplied: it takes a minute for a hundred. */
const PEER_READS_ONE_OF = 20;
const MEGABYTE = 1e6;

const bookOf = await entityBooks();

/** What each way took, in milliseconds of processor; making the books is not counted. */
const spent = new Map<string, number>();
async function timed<Result>(way: string, run: () => Result | Promise<Result>): Promise<Result> {
  const start = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(start);
  spent.set(way, (spent.get(way) ?? 0) + (user + system) / 1000);
  return result;
}

/** Every part of a package inflated, and its markup gone through, without doing anything with it. */
function inflateAndParse(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ position: false });
    for (const event of ["opentag", "closetag", "text"] as const) parser.on(event, () => undefined);
    parser.write(strFromU8(part)).close();
  }
}

/** Read, computed anew, and each row as it is merged into the data. */
function consolidate(bytes: Uint8Array): number {
  const { reading } = readBook(bytes);
  const [matriz] = reading.matrices;
  const { parametros } = reading;
  const figures = informe(matriz!.rows, parametros, libroDe(reading, matriz!));
  const plan = { archivo: "libro.xlsx", parametros, corte: Number(parametros.fecha_corte), informe: figures };
  return filasEnCorte(plan).map((fila) => rowOf(SEGUIMIENTO, fila)).length;
}

async function readWithExceljs(bytes: Uint8Array): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.values);
}

const peak = () => process.resourceUsage().maxRSS / 1000;

/** Ours alone first, so that the memory is its own. */
let [rows, peakOfFew] = [0, 0];
for (let entity = 0; entity < BOOKS; entity++) {
  const bytes = bookOf(entity);
  rows += await timed("leer, calcular y juntar", () => consolidate(bytes));
  if (entity + 1 === FEW) peakOfFew = peak();
}
const peakOfAll = peak();
let size = 0;
for (let entity = 0; entity < BOOKS; entity++) {
  const bytes = bookOf(entity);
  size += bytes.length;
  await timed("inflar y recorrer el XML, el piso", () => inflateAndParse(bytes));
  await timed("con todas las reglas, además", () => consolidarLibro("libro.xlsx", readBook(bytes).reading));
  if (entity % PEER_READS_ONE_OF === 0) await timed("sólo leer, con exceljs", () => readWithExceljs(bytes));
}
const peers = Math.ceil(BOOKS / PEER_READS_ONE_OF);
spent.set("sólo leer, con exceljs", (spent.get("sólo leer, con exceljs")! * BOOKS) / peers);

const ours = spent.get("leer, calcular y juntar")!;
print([
  [
    `${BOOKS.toLocaleString("es-CO")} libros, ${rows} filas, ${(size / MEGABYTE).toFixed(0)} MB`,
    "s de procesador",
    "veces",
  ],
  ...[...spent].map(([way, ms]) => [way, (ms / 1000).toFixed(1), (ms / ours).toFixed(2)]),
]);
print([
  ["memoria más alta (MB)", `con ${FEW} libros`, `con ${BOOKS}`],
  ["", peakOfFew.toFixed(0), peakOfAll.toFixed(0)],
]);
