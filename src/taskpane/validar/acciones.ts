import { Observation } from "../../domain/checks/observation";
import { Place } from "../../domain/base/place";
import { Fix } from "../../domain/checks/fixes";

/** What a person can do with what was found. */
export interface Acciones {
  readonly onSelect: (place: Place) => void;
  /** The fixes of some observaciones; fewer where not all can be corrected by a machine. */
  readonly fixesOf: (observations: readonly Observation[]) => readonly Fix[];
  /** What is written where a person says that some of them are right as they stand. */
  readonly confirmationsOf: (observations: readonly Observation[]) => readonly Fix[];
  readonly onFix: (fixes: readonly Fix[]) => void;
  readonly onAccept: (observations: readonly Observation[], motivo: string, quien: string) => void;
  /** Who accepted last while the pane is open: the same person, most often. */
  readonly quien: string;
  readonly disabled: boolean;
}
