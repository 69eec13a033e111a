export type { CellFix, RowFix } from "./fix";
export { type Fix, fixFinder } from "./fix-finder";
