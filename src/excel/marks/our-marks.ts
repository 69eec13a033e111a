/** What tells our conditional formats from a person's: true everywhere, and nobody else writes it. */
export const SIGNATURE = 'N("seguimatriz")=0';

/** The marks that stand in a sheet: of its conditional formats, ours. Two batches, one where it has none with a formula. */
export async function ourMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Excel.ConditionalFormat[]> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id,items/type");
  await context.sync();
  const custom = conditionalFormats.items.filter(({ type }) => type === "Custom");
  if (custom.length === 0) return [];
  custom.forEach((format) => format.custom.rule.load("formula"));
  await context.sync();
  return custom.filter((format) => format.custom.rule.formula.includes(SIGNATURE));
}
