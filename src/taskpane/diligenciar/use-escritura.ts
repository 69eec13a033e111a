import { useEffect, useState } from "react";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { Changes, together } from "../../domain/changes/changes";
import { cambiosDeReporte, clavesDe } from "../../domain/proposals/reporte";
import { MatrizReading } from "../../domain/reading/reading";
import { ExcelFailure } from "../../excel/workbook";
import { ViewProps } from "../app/view";
import { EstadoDeEscritura, Escritor, Lote, NADA_PENDIENTE, createEscritor } from "./escritor";

/**
 * What a lot writes, over each row as it was seen; what stands in the sheet already is left out.
 * @throws where a row is not found any more
 */
function cambiosDeLote(matriz: MatrizReading, lote: Lote): Changes {
  const rows = clavesDe(matriz.rows);
  const changes = [...lote].map(([key, { row, reporte }]) => {
    const now = rows.get(key);
    if (!now) throw new ExcelFailure("changed-meanwhile");
    const stands = cambiosDeReporte(matriz, now, reporte).cells.length === 0;
    return stands ? NOTHING : cambiosDeReporte(matriz, { ...row, number: now.number }, reporte);
  });
  return together(changes);
}

const NOTHING: Changes = { cells: [], rows: [] };

/** What the view writes with, and what it has not written yet; see `createEscritor`. */
export function useEscritura(
  { workbook, reading, operation }: Pick<ViewProps, "workbook" | "reading" | "operation">,
  matriz: MatrizReading,
): Omit<Escritor, "usar"> & EstadoDeEscritura {
  const [estado, setEstado] = useState(NADA_PENDIENTE);
  const [escritor] = useState(() => createEscritor(setEstado));
  useEffect(() => {
    escritor.usar((lote) => {
      const write = async () =>
        workbook.apply(cambiosDeLote(matriz, lote), reading, { what: "reportesWritten", rows: lote.size });
      return operation.run([{ label: texts.escribiendo, write }]);
    });
  });
  return { ...escritor, ...estado };
}
