import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isoDate } from "../../domain/base/date";
import { archivos } from "../../domain/catalogue/ordenes/archivos";
import { leame } from "../../domain/catalogue/ordenes/leame";
import { consolidacion } from "../../domain/catalogue/ordenes/resultados";
import { dataPackage } from "../../domain/open-data/data-package";
import { DataTable, rowOf } from "../../domain/open-data/field";
import { ARCHIVOS, ArchivoLeido } from "../../domain/open-data/tables/archivos";
import { ENTIDADES } from "../../domain/open-data/tables/entidades";
import { SEGUIMIENTO } from "../../domain/open-data/tables/seguimiento";
import { CommandError, EXIT } from "../command";
import { CsvFile } from "./csv-file";
import type { Part } from "./find-files";
import { ParquetFile } from "./parquet-file";
import type { PlanData } from "./read-plan";

/** A file has its name once it is whole: of a run that was stopped nothing is left that could be taken for data. */
const UNFINISHED = ".parcial";

/** A folder of open data that is written as plans come: one folder per corte, the entity as a column. */
export class Dataset {
  private readonly cortes = new Map<number, { readonly csv: CsvFile; readonly parquet: ParquetFile }>();
  /** Paths below the folder, in the order in which they were begun. */
  private readonly begun: { readonly table: DataTable<never>; readonly file: string }[] = [];
  private readonly entidades: CsvFile;
  private readonly archivos: CsvFile;

  /** @throws CommandError where the folder has data of the same part already */
  constructor(
    private readonly folder: string,
    private readonly part?: Part,
  ) {
    if (existsSync(path.join(folder, this.fileName(ENTIDADES, "csv"))))
      throw new CommandError(EXIT.usage, archivos.yaHayDatos(folder));
    mkdirSync(folder, { recursive: true });
    this.entidades = this.csv(ENTIDADES);
    this.archivos = this.csv(ARCHIVOS);
  }

  get howManyCortes(): number {
    return this.cortes.size;
  }

  add({ corte, resumen, filas }: PlanData): void {
    const { csv, parquet } = this.cortes.get(corte) ?? this.begin(corte);
    for (const fila of filas) {
      csv.add(fila);
      parquet.add(fila);
    }
    this.entidades.add(resumen);
  }

  addFile(archivo: ArchivoLeido): void {
    this.archivos.add(rowOf(ARCHIVOS, archivo));
  }

  finish(): void {
    for (const { csv, parquet } of this.cortes.values()) {
      csv.finish();
      parquet.finish();
    }
    this.entidades.finish();
    this.archivos.finish();
    for (const { file } of this.begun) renameSync(this.place(file + UNFINISHED), this.place(file));
    const described = [SEGUIMIENTO, ENTIDADES, ARCHIVOS].map((table) => ({
      table,
      paths: this.begun
        .filter((each) => each.table === table && each.file.endsWith(".csv"))
        .map(({ file }) => file),
    }));
    const description = JSON.stringify(dataPackage(consolidacion.titulo, described), null, 2);
    writeFileSync(this.place(`datapackage${this.suffix}.json`), `${description}\n`);
    writeFileSync(this.place("LEAME.txt"), leame());
  }

  private begin(corte: number) {
    const folder = `corte=${isoDate(corte)}`;
    mkdirSync(this.place(folder), { recursive: true });
    const files = {
      csv: this.csv(SEGUIMIENTO, `${folder}/`),
      parquet: new ParquetFile(
        this.toWrite(SEGUIMIENTO, `${folder}/${this.fileName(SEGUIMIENTO, "parquet")}`),
        SEGUIMIENTO,
      ),
    };
    this.cortes.set(corte, files);
    return files;
  }

  private csv(table: DataTable<never>, folder = ""): CsvFile {
    return new CsvFile(this.toWrite(table, folder + this.fileName(table, "csv")), table);
  }

  private toWrite(table: DataTable<never>, file: string): string {
    this.begun.push({ table, file });
    return this.place(file + UNFINISHED);
  }

  private fileName = ({ name }: DataTable<never>, ending: string) => `${name}${this.suffix}.${ending}`;

  private get suffix(): string {
    return this.part ? `-${this.part.number}-de-${this.part.of}` : "";
  }

  private place(file: string): string {
    return path.join(this.folder, file);
  }
}
