/** A meta as somebody may write it, and what it says, as `said` tells it. */
export type Case = readonly [meta: string, says: string];
