import { MatrizReading } from "../../domain/reading/reading";
import { showMarks } from "../marks/show-marks";
import { DisplayChange, Written } from "../workbook";
import { showColumns } from "./show-columns";

/** Changes what is to be seen of a matriz, and none of its cells. */
export const show = (matriz: MatrizReading, display: DisplayChange): Promise<Written> =>
  "views" in display ? showColumns(matriz, display.views) : showMarks(matriz, display.marksShown);
