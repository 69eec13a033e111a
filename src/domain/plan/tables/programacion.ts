import { Expression } from "../formula/expression";
import {
  debido,
  fechaAnterior,
  fechaSiguiente,
  fila,
  modo,
  mostrado,
  motivo,
  valorAlCorte,
  valorAnterior,
  valorSiguiente,
} from "../programacion/formulas";
import { ENCABEZADOS, encabezadoDePunto } from "../programacion/encabezados";
import { NUMEROS_DE_PUNTO, clavePunto } from "../programacion/numeros";
import { Column, ColumnType, DeclaredTable, columns } from "./column";
import { id } from "./matriz-id";

const calculada = <Key extends string>(
  key: Key,
  heading: string,
  type: ColumnType,
  width: number,
  help: string,
  formula: Expression,
): Column<Key> => ({
  key,
  heading,
  aliases: [],
  type,
  required: "optional",
  filledBy: "formula",
  view: "seguimiento",
  width,
  help,
  formula,
});

/** What the formulas need between the points and what was due. */
const auxiliar = <Key extends string>(
  key: Key,
  heading: string,
  type: ColumnType,
  help: string,
  formula: Expression,
): Column<Key> => ({
  ...calculada(key, heading, type, 11, `Auxiliar, lo calcula la hoja. ${help}`, formula),
  view: "auxiliar",
});

const delaMatriz = <Key extends "codigo" | "accion" | "indicador" | "meta">(
  key: Key,
  heading: string,
  width: number,
) =>
  calculada(
    key,
    heading,
    "text",
    width,
    "Sale de la matriz, para leer la fila. Cámbielo allá.",
    mostrado(key),
  );

/** What is filled in: the points, each under its date. */
const puntos = columns(
  NUMEROS_DE_PUNTO.map((numero) => ({
    key: clavePunto(numero),
    heading: encabezadoDePunto(numero),
    aliases: [],
    type: "number",
    required: "optional",
    filledBy: "person",
    view: "seguimiento",
    width: 11,
    help: "Lo que se debe llevar a la fecha que está arriba: el total acumulado o el nivel; 1 si es un producto. En una tasa, el total de esa vigencia. En blanco no dice nada.",
  })),
);

/** The table Programación: what each indicator must have reached by some dates. */
const declaradas = [
  ...columns([
    delaMatriz("codigo", "Código", 9),
    delaMatriz("accion", "Acción", 24),
    delaMatriz("indicador", "Indicador", 23),
    delaMatriz("meta", "Meta", 13),
  ]),
  ...puntos,
  ...columns([
    calculada(
      "debido",
      ENCABEZADOS.debido,
      "number",
      12,
      "Lo calcula la hoja: lo que se debía llevar a la fecha de corte según estos puntos. Es la meta calculada de la matriz.",
      debido,
    ),
    auxiliar("fila", "Fila", "number", "El lugar de la fila en la matriz.", fila),
    auxiliar("modo", "Modo", "text", "El de la matriz.", modo),
    auxiliar("motivo", "Motivo de revisar", "text", "Por qué estos puntos no pueden ser.", motivo),
    auxiliar(
      "fechaAnterior",
      "Fecha anterior",
      "date",
      "La del último punto antes del corte.",
      fechaAnterior,
    ),
    auxiliar("valorAnterior", "Valor anterior", "number", "El de ese punto, o la base.", valorAnterior),
    auxiliar(
      "fechaSiguiente",
      "Fecha siguiente",
      "date",
      "La del primer punto desde el corte.",
      fechaSiguiente,
    ),
    auxiliar(
      "valorSiguiente",
      "Valor siguiente",
      "number",
      "El de ese punto, o la meta final.",
      valorSiguiente,
    ),
    auxiliar(
      "valorAlCorte",
      "Valor al corte",
      "number",
      "Lo que dicen los puntos, antes de contar unidades enteras.",
      valorAlCorte,
    ),
    {
      ...id,
      // Not as the matriz calls its own: that one is given to new rows, and this one says whose row it is.
      heading: ENCABEZADOS.id,
      help: "Auxiliar, la escribe el complemento: de qué fila de la matriz son estos puntos. No la cambie.",
    },
  ]),
];

export type ProgramacionKey = (typeof declaradas)[number]["key"];

export const programacion: DeclaredTable<ProgramacionKey> & { readonly title: string } = {
  title: "Programación",
  tableName: "Programación",
  columns: declaradas,
  identity: [["id"]],
};
