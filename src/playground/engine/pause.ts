/**
 * Lets others have a turn between two pieces of long work; it may end the work by throwing.
 * @example for (const rows of slices) { write(rows); await pause(); }
 */
export type Pause = () => Promise<void>;

/** For whoever wants it all at once. */
export const noPause: Pause = () => Promise.resolve();
