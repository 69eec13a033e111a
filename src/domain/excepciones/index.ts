export { type Acceptance, addedTo, excepcionesOf, withdrawnFrom } from "./changes";
export {
  type Excepcion,
  type ExcepcionKey,
  type ExcepcionRow,
  type ExcepcionesReading,
  columnasDeExcepciones,
} from "./excepcion";
export { hasExcepcionesHeadings, readExcepciones } from "./read-excepciones";
export { type Accepted, type SetApart, setApart } from "./set-apart";
