import { muestraDePregunta, textoDePregunta } from "../../domain/catalogue/organizar";
import { CellValue } from "../../domain/base/cell";
import { isDay, isoDate } from "../../domain/base/date";
import { ColumnKey, Organized, RawTable } from "../../domain/reading/organize";

/** What organizing makes of a table without asking anything, for other programs. */
export interface OrganizedJson {
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The headings of the columns that are none of ours. */
  readonly extras: readonly string[];
  readonly questions: readonly string[];
}

/** Both tables ask for the same under two names. */
const NAMES: Readonly<Partial<Record<ColumnKey, string>>> = {
  responsable: "responsables",
  cumplimiento: "reportado",
};

/**
 * An organized table as plain texts: figures with a dot, whatever the computer's country.
 * @example organizedAsJson(organize(source), source).rows[0] // { accion: "Publicar", meta: "13.5" }
 */
export function organizedAsJson(organized: Organized, source: RawTable): OrganizedJson {
  const { resultColumns, rows, questions } = organized;
  return {
    rows: rows.map(({ values }) =>
      Object.fromEntries(
        resultColumns.flatMap(({ key, heading }, column) => {
          const text = asText(values[column] ?? "", key);
          if (text === "") return [];
          return [[key === null ? `extra:${heading}` : (NAMES[key] ?? key), text]];
        }),
      ),
    ),
    extras: resultColumns.flatMap(({ key, heading }) => (key === null ? [heading] : [])),
    questions: questions.map((question) =>
      `${textoDePregunta(question, source)} ${muestraDePregunta(question)}`.trim(),
    ),
  };
}

/** What holds dates in our tables. */
const DATES: ReadonlySet<ColumnKey | null> = new Set<ColumnKey | null>(["inicio", "plazo"]);

function asText(value: CellValue, key: ColumnKey | null): string {
  if (typeof value === "number" && DATES.has(key) && isDay(value)) return isoDate(value);
  if (typeof value === "boolean") return value ? "VERDADERO" : "FALSO";
  return String(value).trim();
}
