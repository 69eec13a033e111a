import { useMemo } from "react";
import { cortes as texts } from "../../domain/catalogue/panel/cortes";
import { corteCerrado, cortesDe } from "../../domain/reading/cortes/cortes-de-matriz";
import { MatrizReading } from "../../domain/reading/reading";
import { ViewProps } from "../app/view";
import { Atras } from "../controls/Atras";
import { Vacio } from "../controls/Vacio";
import { Cerrado } from "./Cerrado";
import { Lista } from "./Lista";
import { PorCerrar } from "./PorCerrar";

/** The corte that the workbook is at, to close it or go on from it, and those that were closed. */
export function Cortes(props: ViewProps) {
  const { matriz, onBack } = props;
  return (
    <>
      {onBack && <Atras label={texts.volver} onClick={onBack} />}
      {matriz ? (
        <DeMatriz {...props} matriz={matriz} />
      ) : (
        <Vacio title={texts.sinMatriz} text={texts.sinMatrizTexto} />
      )}
    </>
  );
}

function DeMatriz(props: ViewProps & { readonly matriz: MatrizReading }) {
  const { reading, matriz } = props;
  const closed = useMemo(() => cortesDe(reading, matriz), [reading, matriz]);
  const current = useMemo(() => corteCerrado(reading, matriz), [reading, matriz]);
  const last = closed.at(-1);
  const quien = String(last?.linea.cerradoPor ?? "");
  return (
    <>
      {current ? (
        <Cerrado {...props} corte={current} quien={quien} />
      ) : (
        <PorCerrar {...props} quien={quien} />
      )}
      <Lista cortes={closed} />
    </>
  );
}
