import { Answer, Choices, ColumnKey, FoundTable, Question, RawTable, SourceColumn, Target } from "./contract";
import { standardColumns } from "./columns/match-columns";
import { LineKind } from "./lines/line-kind";
import { asCode, isDayAndMonth, isShownAsDate } from "./shown-values";
import { SourceLine, excerpt } from "./source-line";
import { changeKey, doIt, isAnswered } from "./steps/step";
import { short } from "./work-row";

/** What has to be asked about the table as a whole and about its columns. */
export function tableQuestions(
  source: RawTable,
  choices: Choices,
  found: {
    readonly tables: readonly FoundTable[];
    readonly columns: readonly SourceColumn[];
    readonly target: Target;
    readonly hasHeader: boolean;
    readonly lines: readonly SourceLine[];
    readonly kinds: readonly LineKind[];
    /** The lines that are rows. */
    readonly rows: readonly SourceLine[];
    /** Lines that became a column of the rows under them. */
    readonly groups: readonly number[];
    /** Nothing was organized: it does not look like a table of a plan. */
    readonly refused: boolean;
  },
): Question[] {
  const questions: Question[] = [];
  const { tables, columns, target, hasHeader, lines, kinds, rows, groups, refused } = found;
  if (refused) {
    const answers: Answer[] = [{ kind: "hacer", choices: { off: ["noEsTabla"] } }];
    return [{ key: "noEsTabla", kind: "noEsTabla", lines: [], about: "", answers }];
  }
  if (source.guessed)
    questions.push({ key: "adivinada", kind: "adivinada", lines: [], about: "", answers: [] });
  if (tables.length > 1 && choices.table === undefined) {
    questions.push({
      key: "tabla",
      kind: "tabla",
      lines: tables.map(({ firstLine }) => firstLine),
      about: String(tables.length),
      answers: tables.map((_, table) => ({ kind: "tabla", table, choices: { table } })),
    });
  }
  if (!hasHeader && columns.length > 0) {
    questions.push({ key: "sinEncabezado", kind: "sinEncabezado", lines: [], about: "", answers: [] });
  }
  questions.push(...columnQuestions(columns, target, hasHeader, rows));
  questions.push(...codeQuestions(columns, rows));
  kinds.forEach((kind, index) => {
    if (kind !== "secciones" || groups.includes(index)) return;
    const key = changeKey("secciones", index);
    if (!isAnswered(choices, "secciones", key))
      questions.push(doIt("seccion", key, [index], excerpt(lines[index]!)));
  });
  return questions;
}

/** Codes that Excel took for days: «1.2» that shows as «1-feb» is that again, and a person looks whether it is. */
function codeQuestions(columns: readonly SourceColumn[], rows: readonly SourceLine[]): Question[] {
  const codigo = columns.find(({ key }) => key === "codigo");
  if (!codigo) return [];
  const { index, heading } = codigo;
  const turned = rows.flatMap(({ index: line, values, shown }) => {
    const [value, text] = [values[index], shown[index] ?? ""];
    if (typeof value !== "number" || !isShownAsDate(value, text) || isDayAndMonth(value, text)) return [];
    return [{ line, became: `${text} → ${asCode(value, text)}` }];
  });
  if (turned.length === 0) return [];
  return [
    {
      key: "codigos",
      kind: "codigos",
      lines: turned.map(({ line }) => line),
      column: index,
      about: heading,
      sample: turned.slice(0, SHOWN).map(({ became }) => became),
      rows: turned.length,
      answers: [],
    },
  ];
}

/** Cells shown of a column: enough to know it by. */
const SHOWN = 3;
const LONGEST_SHOWN = 60;

/** Some cells of a column, the first ones that differ, and how many rows have one. */
function sampleOf(rows: readonly SourceLine[], column: number): Pick<Question, "sample" | "rows"> {
  const cells = rows.flatMap(({ filled, shown }) => (filled.includes(column) ? [shown[column]!] : []));
  const sample = [...new Set(cells.map((cell) => short(cell.replace(/\s+/g, " "), LONGEST_SHOWN)))];
  return { sample: sample.slice(0, SHOWN), rows: cells.length };
}

/** What changes most comes first: the table, its columns by how many rows have them, what it lacks, and then single rows. */
export function byWeight(questions: readonly Question[]): Question[] {
  const weight = ({ kind, rows = 0, lines }: Question) =>
    OF_THE_TABLE.has(kind)
      ? 3e9
      : kind === "columna"
        ? 2e9 + rows
        : kind === "columnasFaltantes"
          ? 1e9
          : lines.length;
  return [...questions].sort((a, b) => weight(b) - weight(a));
}

const OF_THE_TABLE: ReadonlySet<Question["kind"]> = new Set<Question["kind"]>([
  "noEsTabla",
  "adivinada",
  "tabla",
  "sinEncabezado",
]);

/** Whether other columns say when: then no tiempos are missing. */
const isDated = (found: ReadonlySet<ColumnKey | null>) => found.has("inicio") || found.has("plazo");

/** Doubtful columns, each with what it may be; and what the table must have and was not found. */
function columnQuestions(
  columns: readonly SourceColumn[],
  target: Target,
  hasHeader: boolean,
  rows: readonly SourceLine[],
): Question[] {
  const found = new Set(columns.map(({ key }) => key));
  const missing = standardColumns(target).filter(({ key }) => !found.has(key));
  const mayBe = ({ key, rivals = [] }: SourceColumn) => [
    ...new Set([...(key === null ? [] : [key]), ...missing.map((column) => column.key), ...rivals]),
  ];
  // Without headings that was asked already: only what looks like something is asked about by itself.
  const isAsked = ({ key, rivals }: SourceColumn) => hasHeader || key !== null || rivals !== undefined;
  const doubtful = columns.filter((column) => column.doubtful && isAsked(column) && mayBe(column).length > 0);
  const asked = doubtful.map((column): Question => {
    const { index, heading, key } = column;
    return {
      key: `columna:${index}`,
      kind: "columna",
      lines: [],
      column: index,
      about: heading,
      ...(key === null ? {} : { guess: key }),
      ...sampleOf(rows, index),
      answers: [
        ...mayBe(column).map((each) => ({
          kind: "columna" as const,
          key: each,
          choices: { columns: { [index]: each } },
        })),
        { kind: "columnaAparte", choices: { columns: { [index]: null } } },
      ],
    };
  });
  const lacking = missing.filter(
    ({ key, required }) => required === "error" && !(key === "tiempos" && isDated(found)),
  );
  if (columns.length === 0) return [];
  return lacking.length === 0 ? asked : [...asked, columnsMissing(lacking)];
}

/** All that the table must have and was not found is one question: it is answered in one place. */
function columnsMissing(columns: ReturnType<typeof standardColumns>): Question {
  return {
    key: `columnasFaltantes:${columns.map(({ key }) => key).join(",")}`,
    kind: "columnasFaltantes",
    lines: [],
    about: "",
    headings: columns.map(({ heading }) => heading),
    answers: [],
  };
}
