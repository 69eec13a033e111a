import "./global-setup";

/** Ends what the setup started. */
export default async function tearDown(): Promise<void> {
  await globalThis.closeStages?.();
}
