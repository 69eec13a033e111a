import { useMemo, useState } from "react";
import { Observation, Revision, recheck, startRevision } from "../../domain/checks";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";

/** The observaciones of the workbook as it is now: after an edit only what it can have changed is checked again. */
export function useRevision(
  reading: WorkbookReading,
  matriz: MatrizReading | null,
  filas: readonly FilaCalculada[],
): readonly Observation[] {
  const [revise] = useState(reviser);
  return useMemo(() => revise(reading, matriz, filas), [revise, reading, matriz, filas]);
}

/** Checks one reading after another, each against the one before. */
function reviser() {
  let last: Revision | undefined;
  return (
    reading: WorkbookReading,
    matriz: MatrizReading | null,
    filas: readonly FilaCalculada[],
  ): readonly Observation[] => {
    const known = matriz ? new Map([[matriz, filas]]) : undefined;
    last = last ? recheck(last, reading, known) : startRevision(reading, known);
    return last.observations;
  };
}
