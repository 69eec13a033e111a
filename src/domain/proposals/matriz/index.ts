export { type Completion, completionOf } from "./completion";
export { type MarcoDifferences, differencesFrom } from "./differences";
export { type NewMatrizRow, matrizRows } from "./matriz-rows";
export { type ReadCount, readCount } from "./read-count";
export { type Standing, type StandingProposal, standingProposals } from "./standing";
export { conLoLeido, porcentualDe } from "./leido";
