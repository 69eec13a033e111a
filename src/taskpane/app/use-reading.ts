import { useCallback, useEffect, useRef, useState } from "react";
import { Workbook } from "../../excel/workbook";
import { Reader, ReadingState, createReader } from "./reader";

/** The workbook as it is now, read again after each edit and whenever `refresh` is called. */
export function useReading(workbook: Pick<Workbook, "read" | "watch">) {
  const [state, setState] = useState<ReadingState>({ reading: null, failure: null });
  const reader = useRef<Reader | null>(null);
  useEffect(() => {
    const current = createReader(workbook, setState);
    reader.current = current;
    current.start();
    return () => current.stop();
  }, [workbook]);
  const refresh = useCallback(async () => reader.current?.refresh(), []);
  return { ...state, refresh };
}
