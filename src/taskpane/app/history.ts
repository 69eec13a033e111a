import { shareCells } from "../../domain/changes/share-cells";
import { Undo, Written } from "../../excel/workbook";

/** Something that was done and can be taken back, with what it was. */
export interface Level {
  readonly written: readonly Written[];
  readonly undo: Undo;
}

/** What can be taken back, the newest last; it lives as long as the pane. */
export interface History {
  readonly levels: readonly Level[];
  /** Those that were refused: somebody changed their cells since. */
  readonly refused: readonly Level[];
}

export const noHistory: History = { levels: [], refused: [] };

export const withLevel = ({ levels, refused }: History, level: Level): History => ({
  levels: [...levels, level],
  refused,
});

export const withoutLevel = ({ levels, refused }: History, level: Level): History => ({
  levels: levels.filter((each) => each !== level),
  refused,
});

/** A level that was refused is not asked for again, and blocks the older ones of the same cells. */
export const withRefused = ({ levels, refused }: History, level: Level): History => ({
  levels: levels.filter((each) => each !== level),
  refused: [...refused, level],
});

/** What is taken back next: the newest that shares no cell with one that was refused after it; null where there is none. */
export function nextLevel({ levels, refused }: History): Level | null {
  const isFree = ({ undo }: Level) => refused.every((each) => !shareCells(each.undo.touches, undo.touches));
  return levels.findLast(isFree) ?? null;
}
