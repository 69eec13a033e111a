import { serialDate } from "../../domain/base/date";
import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { completarParametros } from "../../domain/plan/parametros/completar";
import { FESTIVOS } from "../../domain/plan/formula/festivos";
import { Parametro, Parametros, SECCIONES } from "../../domain/plan/parametros/parametro";
import { sumaDeFestivos } from "../../domain/plan/parametros/festivos";
import { conLoLeido } from "../../domain/plan/parametros/vigencia-del-plan";
import { parametros } from "../../domain/plan/parametros/parametros";
import { cell } from "../declaration/area";
import { computedFrom } from "../declaration/computed";
import { CellsDeclaration, NameDeclaration, ValidationDeclaration } from "../declaration/declaration";
import { StyleName } from "../declaration/style";
import { listOf } from "../lists";
import { sourceIn } from "./drop-down-lists";
import { isAuxiliary, placeInForm, valueCell } from "./layout";

const texts = hojas.parametros;

/** What named cells begin with, in place of their own first value. */
export type Initial = Readonly<Record<string, CellValue>>;

/** What every named cell says in a sheet that begins with these values: those that it computes too. */
export const valoresIniciales = (initial: Initial): Parametros => {
  const given = conLoLeido(initial);
  return completarParametros({
    ...Object.fromEntries(
      parametros
        .filter(({ formula }) => !formula)
        .map((parametro) => [parametro.name, given[parametro.name] ?? parametro.initial ?? ""]),
    ),
    // No cell but a list: what its formula sums.
    [FESTIVOS]: sumaDeFestivos,
  });
};

/** The headings of the sections, and a line for each named cell: its label, its value and what it is for. */
export const formCells = (valores: Parametros): readonly CellsDeclaration[] => [
  ...SECCIONES.flatMap(section),
  ...parametros.flatMap((parametro) => parametroCells(parametro, valores)),
];

export const formNames = (): readonly NameDeclaration[] => parametros.map(nameOfParametro);

export const formValidations = (sheet: string): readonly ValidationDeclaration[] =>
  parametros.map((parametro) => validation(parametro, sheet));

function section(name: (typeof SECCIONES)[number]): readonly CellsDeclaration[] {
  const first = parametros.find((parametro) => parametro.section === name);
  if (!first) return [];
  const { row, column } = placeInForm(first);
  return [
    { area: { row: row - 1, column, rows: 1, columns: 3 }, style: "section", values: [[name, "", ""]] },
  ];
}

const formats = { text: "@", choice: "@", date: "dd/mm/yyyy", percentage: "0%", number: "#,##0.00" } as const;

function parametroCells(parametro: Parametro, valores: Parametros): readonly CellsDeclaration[] {
  const { row, column } = placeInForm(parametro);
  const quiet = isAuxiliary(parametro);
  const style: StyleName = quiet ? "quietInForm" : parametro.formula ? "computedInForm" : "inputInForm";
  const area = valueCell(parametro);
  return [
    { area: cell(row, column), style: quiet ? "aside" : "label", values: [[parametro.label]] },
    parametro.formula
      ? {
          area,
          style,
          // In a cell of text a formula stays the text that it is written with.
          numberFormat: parametro.type === "text" ? "General" : formats[parametro.type],
          computed: computedFrom(parametro.formula, valores),
        }
      : {
          area,
          style,
          numberFormat: formats[parametro.type],
          values: [[valores[parametro.name] ?? ""]],
        },
    { area: cell(row, column + 2), style: quiet ? "aside" : "note", values: [[parametro.help]] },
  ];
}

const nameOfParametro = (parametro: Parametro): NameDeclaration => ({
  name: parametro.name,
  area: valueCell(parametro),
  comment: texts.nombreDeCelda(parametro.label),
});

function validation(parametro: Parametro, sheet: string): ValidationDeclaration {
  const common = {
    area: valueCell(parametro),
    title: parametro.label,
    message: parametro.help,
    otherValues: "warning",
  } as const;
  if (parametro.formula) return { ...common, otherValues: "none", rule: { kind: "anything" } };
  switch (parametro.type) {
    case "choice":
      return { ...common, rule: { kind: "list", source: sourceIn(sheet)(listOf(parametro.choices ?? [])) } };
    case "date":
      return {
        ...common,
        rule: { kind: "date", minimum: serialDate(1990, 1, 1), maximum: serialDate(2100, 12, 31) },
      };
    case "percentage":
      return { ...common, rule: { kind: "decimal", minimum: 0, maximum: 2 } };
    default:
      return { ...common, otherValues: "none", rule: { kind: "anything" } };
  }
}
