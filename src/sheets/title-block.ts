import { hojas } from "../domain/catalogue/hojas";
import { equal, name, when } from "../domain/plan/formula/expression";
import { Parametros } from "../domain/plan/parametros/parametro";
import { parametros } from "../domain/plan/parametros/parametros";
import { cell } from "./declaration/area";
import { computedFrom } from "./declaration/computed";
import { CellsDeclaration, RowHeights } from "./declaration/declaration";

/** Below the line of the first fact, those on each side of the block. */
const FACTS_PER_SIDE = 3;

/** Rows of the facts: the table begins below them. */
const FACT_ROWS = 1 + FACTS_PER_SIDE;

/** 0-based row of the headings of a table that stands under a title block. */
export const HEADER_ROW = 2 + FACT_ROWS + 1;

/** Named cells that say whose figures a sheet has, and of which corte. */
export const FACTS_OF_THE_CORTE = [
  "entidad",
  "municipio",
  "vigencia",
  "acto_adopcion",
  "inicio_plan",
  "fecha_corte",
  "estado_corte",
];

/** 0-based columns of the labels and of the values of half of the facts. */
export interface Half {
  readonly label: number;
  readonly value: number;
}

/**
 * The heading of a document of the entity: its title, the plan, and seven facts, which refer to the named cells of
 * Parámetros, so that a change there is a change everywhere. The first has a line of its own, for an entity's name may have
 * 150 letters; the others stand in two columns.
 *
 * @param halves where each column stands. Texts are not wrapped: a value takes up the blank columns to its right, so that
 * between it and the next label there must be room for the name of a decreto.
 * @param valores what the named cells say
 */
export function titleBlock(
  title: string,
  facts: readonly string[],
  halves: readonly [Half, Half],
  valores: Parametros,
): readonly CellsDeclaration[] {
  return [
    { area: cell(0, 0), style: "title", values: [[title]] },
    {
      area: cell(1, 0),
      style: "subtitle",
      computed: computedFrom(orElse("plan", hojas.planDeAccion), valores),
    },
    ...facts.flatMap((fact, index): CellsDeclaration[] => {
      const parametro = parametros.find((each) => each.name === fact);
      if (!parametro) throw new Error(`Parámetros has no ${fact}`);
      const row = index === 0 ? 2 : 3 + ((index - 1) % FACTS_PER_SIDE);
      const { label, value } = halves[index <= FACTS_PER_SIDE ? 0 : 1];
      return [
        { area: cell(row, label), style: "fieldLabel", values: [[parametro.label]] },
        {
          area: cell(row, value),
          style: "field",
          numberFormat: parametro.type === "date" ? "dd/mm/yyyy" : undefined,
          computed: computedFrom(orElse(fact, ""), valores),
        },
      ];
    }),
  ];
}

/** What a named cell says, or something else while it is blank: a reference to a blank cell alone would show 0. */
const orElse = (fact: string, otherwise: string) => when(equal(name(fact), ""), otherwise, name(fact));

export const titleBlockHeights: readonly RowHeights[] = [
  { row: 0, rows: 1, height: 26 },
  { row: 1, rows: 1 + FACT_ROWS, height: 16 },
  { row: HEADER_ROW - 1, rows: 1, height: 8 },
];
