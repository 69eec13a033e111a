import { buildPages } from "../browser/build";
import { shareStages } from "../browser/stage";

declare global {
  var closeStages: (() => Promise<void>) | undefined;
}

/** The end-to-end tests look at the production build, made once, in browsers that are started once, before them. */
export default async function setUp({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  buildPages();
  globalThis.closeStages = await shareStages(maxWorkers);
}
