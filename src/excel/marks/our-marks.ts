/** What tells our conditional formats from a person's: true everywhere, and nobody else writes it. */
export const SIGNATURE = 'N("seguimatriz")=0';

/**
 * The marks that stand in some sheets: of the conditional formats of each, ours. One batch, which brings what else was
 * asked for; two where there are some with a formula.
 */
export async function ourMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Excel.ConditionalFormat[])[]> {
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  formats.forEach((each) => each.load("items/id,items/type"));
  await context.sync();
  const custom = formats.map(({ items }) => items.filter(({ type }) => type === "Custom"));
  if (custom.every(({ length }) => length === 0)) return custom;
  custom.flat().forEach((format) => format.custom.rule.load("formula"));
  await context.sync();
  return custom.map((each) => each.filter((format) => format.custom.rule.formula.includes(SIGNATURE)));
}
