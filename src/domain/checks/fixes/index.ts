export type { CellFix, Fix, RowFix } from "./fix";
export { fixFinder } from "./fix-finder";
