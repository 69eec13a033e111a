export type { Comparator, MetaReading, MetaReason } from "./meta";
export { sameThing } from "./count-of";
export { COLUMNS_IN_UNIT, PERCENT_FORMAT, isPercentMeta } from "./percent-meta";
export type { Ask } from "./cells-of";
export type { ProposedCells, ProposedKey } from "./proposed-cells";
export { type PlanFacts, type Proposal, type RowToPropose, proposeRow, readRowMeta } from "./proposal";
export { type Question, type RowProposal, pendingProposals, pendingQuestions } from "./questions";
export { readMeta, readParts } from "./read-meta";
export { unitOf } from "./unit-of";
