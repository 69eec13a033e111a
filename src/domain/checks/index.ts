export type { Check, Mark } from "./check";
export { checkWorkbook } from "./engine/check-workbook";
export { type Revision, recheck, startRevision } from "./engine/revision";
export { groupObservations } from "./engine/group";
export type { Observation, ObservationGroup, Severity } from "./observation";
export { type CheckId, checks } from "./registry";
