export type {
  Answer,
  Change,
  Choices,
  ColumnKey,
  DroppedLine,
  FoundTable,
  Merge,
  NumberType,
  Organized,
  PeriodPoint,
  PeriodSeries,
  Question,
  QuestionKind,
  RawTable,
  ResultColumn,
  ResultRow,
  SourceColumn,
  SourcePlace,
  Step,
  StepKind,
  Target,
} from "./contract";
export { STEP_KINDS } from "./contract";
export { type HtmlNode, type Pasted, readPaste, readPastedText } from "./paste";
export { answered, switched } from "./choices";
export { organize } from "./organize";
export { lineNumber } from "./place";
export { type Remembered, choicesFor, rememberedOf } from "./remembered";
export { rememberedCells, rememberedIn } from "./remembered-cells";
