export { type Acceptance, addedTo, excepcionesOf, withdrawnFrom } from "./changes";
export { type Accepted, type SetApart, setApart } from "./set-apart";
