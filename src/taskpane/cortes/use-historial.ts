import { useEffect, useRef, useState } from "react";
import { FilaDelHistorial } from "../../domain/plan/cortes/historial";
import { CorteCerrado } from "../../domain/reading/cortes/corte-cerrado";
import { WorkbookReading } from "../../domain/reading/reading";
import { Workbook } from "../../excel/workbook";
import { Operation } from "../app/operation";

/** The rows of a closed corte, read from Historial when somebody looks at it; null while they are not there. */
export function useHistorial(
  workbook: Pick<Workbook, "readHistorial">,
  reading: WorkbookReading,
  corte: CorteCerrado | undefined,
  { attempt }: Pick<Operation, "attempt">,
): readonly FilaDelHistorial[] | null {
  const [read, setRead] = useState<{
    readonly of: WorkbookReading;
    readonly filas: readonly FilaDelHistorial[];
  } | null>(null);
  const latest = useRef(attempt);
  useEffect(() => {
    latest.current = attempt;
  });
  // It is read again with each reading of the workbook, and not each time that the pane is drawn.
  useEffect(() => {
    let gone = false;
    if (corte)
      void latest.current(async () => {
        const [filas = []] = await workbook.readHistorial([corte], reading);
        if (!gone) setRead({ of: reading, filas });
      });
    return () => {
      gone = true;
    };
  }, [workbook, reading, corte]);
  return read?.of === reading ? read.filas : null;
}
