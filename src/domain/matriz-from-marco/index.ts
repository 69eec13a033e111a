export { type NewMatrizRow, matrizRows } from "./matriz-rows";
