import { useEffect, useMemo, useRef, useState } from "react";
import type { CorteGuardado } from "../../domain/reading/cortes/corte-cerrado";
import { cortesPorLeer } from "../../domain/reading/cortes/historia";
import { WorkbookReading } from "../../domain/reading/reading";
import { ViewProps } from "./view";

/**
 * The workbook with the rows of the cortes that it is compared with, which are read when a view asks for them and not
 * with the pane. Until they are there, those of the reading before stand in; a workbook without cortes is as it was read.
 */
export function useConHistoria({
  workbook,
  reading,
  operation,
}: Pick<ViewProps, "workbook" | "reading" | "operation">): WorkbookReading {
  const [guardadas, setGuardadas] = useState<readonly CorteGuardado[]>();
  const attempt = useRef(operation.attempt);
  useEffect(() => {
    attempt.current = operation.attempt;
  });
  useEffect(() => {
    let gone = false;
    const cortes = cortesPorLeer(reading);
    if (cortes.length > 0)
      void attempt.current(async () => {
        const filas = await workbook.readHistorial(cortes, reading);
        const read = cortes.map((corte, index) => ({ corte, filas: filas[index] ?? [] }));
        // The same again is the same: nothing has to be checked anew.
        if (!gone) setGuardadas((known) => (JSON.stringify(known) === JSON.stringify(read) ? known : read));
      });
    return () => {
      gone = true;
    };
  }, [workbook, reading]);
  return useMemo(
    () => (guardadas && reading.cortes ? { ...reading, guardadas } : reading),
    [reading, guardadas],
  );
}
