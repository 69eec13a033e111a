import { useEffect, useState } from "react";
import { MatrizReading } from "../../domain/reading/reading";
import { MatrizDisplay, Workbook } from "../../excel/workbook";

/**
 * How the matriz stands in its sheet, asked again with each reading; null until it is known. What can't be known is
 * not complained about: nothing else waits for it.
 */
export function useDisplay(
  workbook: Pick<Workbook, "readDisplay">,
  matriz: MatrizReading | null,
): MatrizDisplay | null {
  const [display, setDisplay] = useState<MatrizDisplay | null>(null);
  useEffect(() => {
    let current = true;
    if (matriz)
      workbook.readDisplay(matriz).then(
        (seen) => current && setDisplay(seen),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [workbook, matriz]);
  return display;
}
