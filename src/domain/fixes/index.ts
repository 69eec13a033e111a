export type { CellFix, CellPlace, Changes, Fix, FigureFormat, NewCell, RowFix } from "./fix";
export { fixFinder } from "./fix-finder";
