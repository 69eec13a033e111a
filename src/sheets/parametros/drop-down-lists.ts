import { hojas } from "../../domain/catalogue/hojas";
import { Area, absoluteAddress } from "../declaration/area";
import { CellsDeclaration, NameDeclaration } from "../declaration/declaration";
import { List, lists } from "../lists";
import { FIRST_ROW, LISTS } from "./layout";

const texts = hojas.parametros;

const listArea = (list: List): Area => ({
  row: FIRST_ROW + 2,
  column: LISTS + lists.indexOf(list),
  rows: list.values.length,
  columns: 1,
});

/** The source of a drop-down in a workbook where Parámetros is inserted under this name. */
export const sourceIn = (sheet: string) => (list: List) => `=${absoluteAddress(sheet, listArea(list))}`;

export const nameOfList = (list: List): NameDeclaration => ({
  name: list.name,
  area: listArea(list),
  comment: list.title,
});

/** The values that drop-downs offer, in a column each. */
export function listCells(): readonly CellsDeclaration[] {
  return [
    {
      area: { row: FIRST_ROW, column: LISTS, rows: 1, columns: lists.length },
      style: "section",
      values: [lists.map((_, index) => (index === 0 ? texts.listas : ""))],
    },
    {
      area: { row: FIRST_ROW + 1, column: LISTS, rows: 1, columns: lists.length },
      style: "label",
      values: [lists.map((list) => list.title)],
    },
    ...lists.map((list): CellsDeclaration => ({
      area: listArea(list),
      style: "computed",
      numberFormat: "@",
      values: list.values.map((value) => [value]),
    })),
  ];
}
