export { accionNumbers } from "./codigo";
export { type NewMatrizRow, matrizRows } from "./matriz-rows";
