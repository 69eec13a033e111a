export type { Comparator, MetaReading, MetaReason } from "./meta";
export { readMeta } from "./read-meta";
