import { Choices, SourceColumn, Target } from "../contract";
import { FoundHeader } from "../find/header-at";
import { SourceLine } from "../source-line";
import { matchColumns } from "./match-columns";

/** The columns; without headings, as those of the table that the cells look more like. */
export function columnsFor(
  rows: readonly SourceLine[],
  header: FoundHeader | undefined,
  choices: Choices,
  headed: Target | undefined,
): { readonly target: Target; readonly columns: SourceColumn[] } {
  const as = (target: Target) => ({ target, columns: matchColumns(rows, header, target, choices.columns) });
  if (choices.target) return as(choices.target);
  if (headed) return as(headed);
  const sure = ({ columns }: { readonly columns: readonly SourceColumn[] }) =>
    columns.reduce((sum, { confidence }) => sum + confidence, 0);
  const [marco, seguimiento] = [as("marcoOperativo"), as("matriz")];
  return sure(seguimiento) > sure(marco) ? seguimiento : marco;
}
