import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { validar } from "../../domain/catalogue/panel/validar";
import { WorkbookReading } from "../../domain/reading/reading";
import { Vacio } from "../controls/Vacio";

/** No observación: because all is right, or because there is nothing to check. */
export function NadaPorCorregir({ reading }: { reading: WorkbookReading }) {
  const tables = [...reading.marcos, ...reading.matrices];
  const rows = tables.reduce((total, table) => total + table.rows.length, 0);
  if (tables.length === 0) return <Vacio title={validar.sinTablas.titulo} text={validar.sinTablas.texto} />;
  if (rows === 0) return <Vacio title={validar.sinFilas.titulo} text={validar.sinFilas.texto} />;
  return (
    <Vacio
      icon={<CheckmarkCircle32Regular />}
      title={validar.todoBien.titulo}
      text={validar.todoBien.texto(rows)}
    />
  );
}
