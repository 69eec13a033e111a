import { availableParallelism } from "node:os";
import { isoDate } from "../../domain/base/date";
import { ordenMalEscrita } from "../../domain/catalogue/ordenes/ayuda";
import { archivos } from "../../domain/catalogue/ordenes/archivos";
import { consolidacion } from "../../domain/catalogue/ordenes/resultados";
import { Clasificada, clasificar } from "../../domain/consolidated/ranking";
import { Arguments, Command, CommandError, EXIT, Terminal } from "../command";
import { Dataset } from "../consolidar/dataset";
import { findFiles, Part } from "../consolidar/find-files";
import { readFiles } from "../consolidar/read-files";
import { FileData, unread } from "../consolidar/read-plan";
import { onlyFile } from "../files/open-book";

/** Lines of the ranking, and of the files that were not read, that are shown; all of them are in the data. */
const SHOWN = 20;

/** Puts the plans of many files in one folder of open data. Files that fail are told, and the others go on. */
export const consolidar: Command = {
  options: { salida: { type: "string" }, parte: { type: "string" }, procesos: { type: "string" } },
  run: async (given, terminal) => {
    const folder = onlyFile(given, "consolidar");
    const { salida } = given.values;
    if (typeof salida !== "string") throw new CommandError(EXIT.usage, ordenMalEscrita.faltaSalida);
    const part = partOf(given);
    const processes = processesOf(given);
    const files = await findFiles(folder, salida, part);
    if (files.length === 0) throw new CommandError(EXIT.unreadable, consolidacion.sinArchivos(folder));
    const dataset = new Dataset(salida, part);
    const tally = new Tally();
    const start = Date.now();
    for await (const data of readFiles(files, processes)) {
      tally.add(data, dataset);
      terminal.progress(consolidacion.avance(tally.seen, files.length, (Date.now() - start) / 1000));
    }
    dataset.finish();
    tell(tally, dataset.howManyCortes, salida, terminal);
    return tally.unread.length > 0 ? EXIT.found : EXIT.ok;
  },
};

function partOf({ values: { parte } }: Arguments): Part | undefined {
  if (typeof parte !== "string") return undefined;
  const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(parte) ?? []).map(Number);
  if (!number || !of || number > of) throw new CommandError(EXIT.usage, ordenMalEscrita.parte(parte));
  return { number, of };
}

function processesOf({ values: { procesos } }: Arguments): number {
  if (typeof procesos !== "string") return availableParallelism();
  const processes = Number(procesos);
  if (!Number.isInteger(processes) || processes < 1)
    throw new CommandError(EXIT.usage, ordenMalEscrita.procesos(procesos));
  return processes;
}

/** What has been read so far. Of each plan only what the ranking asks for is kept. */
class Tally {
  readonly unread: FileData[] = [];
  readonly plans: (Clasificada & { readonly corte: number })[] = [];
  seen = 0;
  rows = 0;
  private readonly fileOf = new Map<string, string>();

  add(data: FileData, dataset: Dataset): void {
    const { archivo, planes, motivo } = this.once(data);
    this.seen++;
    if (planes.length === 0) this.unread.push({ archivo, planes, motivo });
    dataset.addFile({ archivo, leido: planes.length > 0, motivo });
    for (const plan of planes) {
      const { entidad, corte, definitivo, cumplimiento, calculados, exigibles } = plan;
      dataset.add(plan);
      this.plans.push({ entidad, corte, definitivo, cumplimiento, calculados, exigibles });
      this.rows += plan.filas.length;
    }
  }

  /** Without the plans that another file had already. */
  private once(data: FileData): FileData {
    const taken = data.planes.find(({ clave }) => this.fileOf.has(clave));
    for (const { clave } of data.planes) if (!this.fileOf.has(clave)) this.fileOf.set(clave, data.archivo);
    return taken ? unread(data.archivo, archivos.repetido(this.fileOf.get(taken.clave)!)) : data;
  }
}

function tell(
  { unread: failed, plans, seen, rows }: Tally,
  cortes: number,
  salida: string,
  { out, err }: Terminal,
) {
  out(consolidacion.hecha(seen - failed.length, rows, cortes, salida));
  const latest = plans.reduce((most, { corte }) => Math.max(most, corte), 0);
  const ranking = clasificar(plans.filter(({ corte }) => corte === latest));
  if (ranking.length > 0) out(consolidacion.ranking(isoDate(latest)));
  for (const place of ranking.slice(0, SHOWN)) out(consolidacion.puesto(place));
  if (failed.length > 0) err(consolidacion.noLeidos(failed.length));
  for (const { archivo, motivo } of failed.slice(0, SHOWN)) err(consolidacion.noLeido(archivo, motivo ?? ""));
}
