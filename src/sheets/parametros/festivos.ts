import { hojas } from "../../domain/catalogue/hojas";
import { FESTIVOS } from "../../domain/plan/formula/festivos";
import { festivosDeColombia } from "../../domain/plan/parametros/festivos";
import { Area } from "../declaration/area";
import { CellsDeclaration, NameDeclaration } from "../declaration/declaration";
import { lists } from "../lists";
import { FIRST_ROW, LISTS } from "./layout";

const texts = hojas.parametros;

/** Lines to write local ones in. */
const SPARE_LINES = 40;

const COLUMN = LISTS + lists.length + 1;

const area: Area = {
  row: FIRST_ROW + 2,
  column: COLUMN,
  rows: festivosDeColombia.length + SPARE_LINES,
  columns: 1,
};

/** The days that a rate by día does not count: those of Colombia, and the ones that a person adds below. */
export const festivosCells = (): readonly CellsDeclaration[] => [
  { area: { ...area, row: FIRST_ROW, rows: 1 }, style: "section", values: [[texts.festivos]] },
  { area: { ...area, row: FIRST_ROW + 1, rows: 1 }, style: "label", values: [[texts.festivo]] },
  { area, style: "input", numberFormat: "dd/mm/yyyy" },
  { area: { ...area, rows: festivosDeColombia.length }, values: festivosDeColombia.map((day) => [day]) },
];

export const festivosName: NameDeclaration = { name: FESTIVOS, area, comment: texts.festivos };
