export { type Acceptance, addedTo, excepcionesOf, withdrawnFrom } from "./changes";
export { type Excepcion, type ExcepcionKey, columnasDeExcepciones } from "./excepcion";
export { type ExcepcionRow, type ExcepcionesReading, readExcepciones } from "./read-excepciones";
export { type Accepted, type SetApart, setApart } from "./set-apart";
