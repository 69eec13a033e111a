export { changes } from "./changes";
export { counts } from "./counts";
export { each } from "./each";
export { noQuantity } from "./no-quantity";
export { often } from "./often";
export { percentages } from "./percentages";
export { several } from "./several";
export { words } from "./words";
