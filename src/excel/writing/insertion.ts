import { traced } from "../host/traced";
import { ExcelFailure, Undo } from "../workbook";
import { Survey } from "../../sheets/reading/survey";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { inParts } from "../../sheets/declaration/parts";
import { fitRows, render, show } from "../rendering/render";
import { renderCells } from "../rendering/render-cells";
import { Inserted, undoInsertion } from "./undo-insertion";

/** What a batch says before it makes its first sheet. */
const BEGUN = "begun";

/**
 * Inserts sheets and shows the last, or another or none: in one batch, or in more where they hold more
 * than Excel takes in one. Excel does not roll a failed batch back: what it left is deleted before the failure is told.
 * Every name was seen to be free; one that somebody took since is left to them.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  survey: Survey,
  declarations: readonly SheetDeclaration[],
  { front = declarations.at(-1)! }: { readonly front?: SheetDeclaration | null } = {},
): Promise<Undo> {
  const { application, worksheets } = context.workbook;
  context.trace(BEGUN);
  application.suspendScreenUpdatingUntilNextSync();
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const dangling = new Set(
    survey.names.filter((each) => each.dangling).map(({ name }) => name.toLowerCase()),
  );
  const rendered = declarations.map((declaration) => {
    const { first, later } = inParts(declaration);
    // Those that already were there dangle again without its cells.
    const names = declaration.names
      .map(({ name }) => name)
      .filter((name) => !dangling.has(name.toLowerCase()));
    return { declaration, later, names, sheet: render(context, first, dangling) };
  });
  rendered.forEach(({ sheet }) => sheet.load("id"));
  const shown = rendered.find(({ declaration }) => declaration === front);
  if (shown) show(shown.sheet, shown.declaration);
  try {
    await context.sync();
    for (const { declaration, later, sheet } of rendered) {
      for (const cells of later) {
        renderCells(sheet, cells);
        if (cells === later.at(-1)) fitRows(sheet, declaration);
        // One batch per part: Excel takes no more than 5 MB at a time.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
    }
  } catch (error) {
    await removeLeftovers(madeBefore(error, rendered));
    const plain = declarations.map(withoutPaper);
    if (!isPaperRefused(error) || plain.every((each, index) => each === declarations[index])) throw error;
    const again = front && plain[declarations.indexOf(front)];
    return Excel.run((fresh) => insertSheets(fresh, survey, plain, { front: again }));
  }
  return undoInsertion(
    rendered.map(({ declaration, names, sheet }) => ({ declaration, names, id: sheet.id })),
    [...survey.sheets, ...declarations.map(({ name }) => name)],
    active.name,
  );
}

/** Excel takes only the papers of the person's printer: a sheet on another paper is better than no sheet. */
const isPaperRefused = (error: unknown) =>
  error instanceof OfficeExtension.Error && /paperSize/i.test(error.debugInfo.errorLocation ?? "");

function withoutPaper(declaration: SheetDeclaration): SheetDeclaration {
  const { paper, ...print } = declaration.print;
  return paper ? { ...declaration, print } : declaration;
}

/** Of some sheets those that a failed batch had made: all of them, where it does not tell how far it came. */
function madeBefore<Rendered extends Pick<Inserted, "declaration">>(
  error: unknown,
  rendered: readonly Rendered[],
): readonly Rendered[] {
  const said = traced(error);
  return said.length === 0 ? rendered : rendered.filter(({ declaration }) => said.includes(declaration.name));
}

/** In a request of its own: the failed one takes no more batches. Says which sheets it could not delete. */
async function removeLeftovers(rendered: readonly Omit<Inserted, "id">[]): Promise<void> {
  const sheetNames = rendered.map(({ declaration }) => declaration.name);
  try {
    await Excel.run(async (context) => {
      const { worksheets, names: all } = context.workbook;
      const sheets = sheetNames.map((name) => worksheets.getItemOrNullObject(name));
      const names = rendered.flatMap((each) => each.names).map((name) => all.getItemOrNullObject(name));
      [...names, ...sheets].forEach((each) => each.load("name"));
      await context.sync();
      [...names, ...sheets].filter((each) => !each.isNullObject).forEach((each) => each.delete());
      await context.sync();
    });
  } catch (error) {
    throw new ExcelFailure("unknown", { left: sheetNames.join(", ") }, { cause: error });
  }
}
