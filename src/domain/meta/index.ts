export type { Comparator, MetaReading, MetaReason } from "./meta";
export { countOf, sameThing } from "./count-of";
export { COLUMNS_IN_UNIT, PERCENT_FORMAT, isPercentMeta } from "./percent-meta";
export {
  type Ask,
  type PlanFacts,
  type Proposal,
  type ProposedCells,
  type ProposedKey,
  proposeRow,
} from "./proposal";
export { type Question, type RowProposal, pendingProposals, pendingQuestions } from "./questions";
export { readMeta } from "./read-meta";
