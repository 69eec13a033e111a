import { hojas } from "../../domain/catalogue/hojas";
import { Excepcion, tablaDeExcepciones } from "../../domain/reading/excepciones/excepcion";
import { SheetDeclaration } from "../declaration/declaration";
import { excepcionesSheet } from "../excepciones";
import { Survey } from "../reading/survey";
import { freeNames } from "./free-names";

/** The sheet Excepciones, which needs no other. */
export const planExcepciones = (survey: Survey, excepciones: readonly Excepcion[]): SheetDeclaration =>
  excepcionesSheet(freeNames(survey, hojas.excepciones.titulo, tablaDeExcepciones.tableName), excepciones);
