import { textoDeError } from "../../domain/catalogue/errores";
import { inicio } from "../../domain/catalogue/panel/inicio";
import { Pagina } from "./Pagina";

/** Apart, with what is said of every failure: a pane that works never needs it at its first moment. */
export function ExcelAntiguo() {
  const { sentence, nextStep } = textoDeError("old-excel");
  return <Pagina title={inicio.titulo} texts={[sentence, nextStep]} />;
}
