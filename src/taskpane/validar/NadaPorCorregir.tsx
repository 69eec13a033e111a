import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { validar } from "../../domain/catalogue/panel/validar";
import { WorkbookReading } from "../../domain/reading/reading";
import { Vacio } from "../controls/Vacio";

interface Props {
  readonly reading: WorkbookReading;
  /** Whether nothing is left to fill in either. */
  readonly complete: boolean;
}

/** No observación: because all is right, because what is there is, or because there is nothing to check. */
export function NadaPorCorregir({ reading, complete }: Props) {
  const tables = [...reading.marcos, ...reading.matrices];
  const rows = tables.reduce((total, table) => total + table.rows.length, 0);
  if (tables.length === 0) return <Vacio title={validar.sinTablas.titulo} text={validar.sinTablas.texto} />;
  if (rows === 0) return <Vacio title={validar.sinFilas.titulo} text={validar.sinFilas.texto} />;
  const { titulo, texto } = complete ? validar.todoBien : validar.bienLoEscrito;
  return <Vacio icon={<CheckmarkCircle32Regular />} title={titulo} text={texto(rows)} />;
}
