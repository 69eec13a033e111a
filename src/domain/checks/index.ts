export type { Check, Mark } from "./check";
export { checkWorkbook } from "./check-workbook";
export { type Revision, recheck, startRevision } from "./revision";
export { groupObservations } from "./group";
export type { Observation, ObservationGroup, Place, Severity } from "./observation";
export { checks } from "./registry";
