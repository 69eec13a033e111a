import { Choices, FoundTable, Question, RawTable, SourceColumn, Target } from "./contract";
import { standardColumns } from "./columns/match-columns";
import { LineKind } from "./lines/line-kind";
import { SourceLine, excerpt } from "./source-line";
import { changeKey, doIt, isAnswered } from "./steps/step";

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
    /** Lines that became a column of the rows under them. */
    readonly groups: readonly number[];
  },
): Question[] {
  const questions: Question[] = [];
  const { tables, columns, target, hasHeader, lines, kinds, groups } = found;
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
  questions.push(...columnQuestions(columns, target));
  kinds.forEach((kind, index) => {
    if (kind !== "secciones" || groups.includes(index)) return;
    const key = changeKey("secciones", index);
    if (!isAnswered(choices, "secciones", key))
      questions.push(doIt("seccion", key, [index], excerpt(lines[index]!)));
  });
  return questions;
}

/** Doubtful columns, each with what it may be; and what the table must have and was not found. */
function columnQuestions(columns: readonly SourceColumn[], target: Target): Question[] {
  const found = new Set(columns.map(({ key }) => key));
  const missing = standardColumns(target).filter(({ key }) => !found.has(key));
  const mayBe = ({ key, rivals = [] }: SourceColumn) => [
    ...new Set([...(key === null ? [] : [key]), ...missing.map((column) => column.key), ...rivals]),
  ];
  const doubtful = columns.filter((column) => column.doubtful && mayBe(column).length > 0);
  const asked = doubtful.map((column): Question => {
    const { index, heading, key } = column;
    return {
      key: `columna:${index}`,
      kind: "columna",
      lines: [],
      column: index,
      about: heading,
      ...(key === null ? {} : { guess: key }),
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
  const lacking = missing
    .filter(({ required }) => required === "error")
    .map(({ key, heading }): Question => ({
      key: `columnaFaltante:${key}`,
      kind: "columnaFaltante",
      lines: [],
      about: heading,
      answers: [],
    }));
  return columns.length === 0 ? [] : [...asked, ...lacking];
}
