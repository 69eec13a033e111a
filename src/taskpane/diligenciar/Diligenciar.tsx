import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { Borrador, Reporte, responsablesDe } from "../../domain/proposals/reporte";
import { MatrizReading } from "../../domain/reading/reading";
import { libroDe } from "../../domain/reading/resumen-of";
import { ViewProps } from "../app/view";
import { MostrarMas } from "../controls/MostrarMas";
import { Pestanas } from "../controls/Pestanas";
import { Posicion } from "../controls/Posicion";
import { Vacio } from "../controls/Vacio";
import { Fila } from "../cumplimiento/Fila";
import { DeQuien } from "./DeQuien";
import { Formulario } from "./Formulario";
import { FilaPropia, calculadora, filasPropias, tieneReporte } from "./filas";
import { DeQuien as Quien, recordado, recordar } from "./recordado";
import { SinEscribir } from "./SinEscribir";
import { useEscritura } from "./use-escritura";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { display: "flex", flexDirection: "column", marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  one: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** For whoever only reports: their rows, one after another, each with what it asks for. */
export function Diligenciar(props: ViewProps) {
  const { matriz } = props;
  if (!matriz) return <Vacio title={texts.sinMatriz.titulo} text={texts.sinMatriz.texto} />;
  if (matriz.rows.length === 0) return <Vacio title={texts.sinFilas.titulo} text={texts.sinFilas.texto} />;
  if (matriz.columns.avance === undefined)
    return <Vacio title={texts.sinAvance.titulo} text={texts.sinAvance.texto} />;
  return <ConFilas {...props} matriz={matriz} />;
}

type Modo = "una" | "lista";

function ConFilas(props: ViewProps & { readonly matriz: MatrizReading }) {
  const { workbook, reading, matriz, filas, operation } = props;
  const styles = useStyles();
  const escritura = useEscritura(props, matriz);
  const { pendientes, detenida } = escritura;
  const [chosen, setChosen] = useState<Quien>(recordado);
  const [modo, setModo] = useState<Modo>("una");
  const [key, setKey] = useState<string | null>(null);
  const [borradores, setBorradores] = useState<ReadonlyMap<string, Borrador>>(new Map());
  // Where the person goes by the keyboard the focus goes along; opening the view takes it from nobody.
  const [enfocar, setEnfocar] = useState(false);
  const [llego, setLlego] = useState(false);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (llego) end.current?.focus();
  }, [llego]);

  const responsables = useMemo(() => responsablesDe(matriz.rows), [matriz]);
  // Whoever is remembered from another workbook answers for nothing in this one.
  const deQuien = responsables.some(({ nombre }) => nombre === chosen) ? chosen : null;
  const conLoDicho = useMemo(
    () => calculadora(reading.parametros, libroDe(reading, matriz)),
    [reading, matriz],
  );
  const propias = useMemo(
    () => filasPropias(matriz, filas, conLoDicho, deQuien, pendientes),
    [matriz, filas, conLoDicho, deQuien, pendientes],
  );
  const place = Math.max(
    0,
    propias.findIndex((each) => each.key === key),
  );
  const propia = propias[place];

  const choose = (next: Quien) => {
    recordar(next);
    setChosen(next);
    setKey(null);
    setLlego(false);
  };
  const open = (next: FilaPropia) => {
    setKey(next.key);
    setModo("una");
    setEnfocar(true);
    setLlego(false);
  };
  const goOn = () => {
    const next = propias[place + 1];
    if (next) return open(next);
    setModo("lista");
    setLlego(true);
  };
  const write = ({ key: own, fila: { row } }: FilaPropia, reporte: Reporte) => {
    setBorradores(new Map([...borradores].filter(([each]) => each !== own)));
    if (Object.keys(reporte).length > 0) escritura.escribir(own, { row, reporte });
    goOn();
  };
  const see = ({ fila: { row } }: FilaPropia) =>
    void operation.attempt(() =>
      workbook.select({ sheet: matriz.sheet, row: row.number, column: matriz.columns.avance }),
    );

  return (
    <div className={styles.root}>
      <DeQuien
        responsables={responsables}
        filas={filas.filter(({ estado }) => estado !== null).length}
        value={deQuien}
        onChange={choose}
      />
      <Pestanas
        label={texts.modos}
        names={{ una: texts.una, lista: texts.lista }}
        selected={modo}
        onSelect={setModo}
        className={styles.tabs}
      />
      {detenida && pendientes.size > 0 && (
        <SinEscribir
          filas={pendientes.size}
          disabled={operation.progress !== null}
          onRetry={escritura.reintentar}
          onLeave={escritura.descartar}
        />
      )}
      {modo === "una" && propia ? (
        <div role="tabpanel" aria-label={texts.una} className={styles.one}>
          <Posicion place={place} of={propias.length} onGo={(to) => open(propias[to]!)} />
          <Formulario
            key={propia.key}
            matriz={matriz}
            propia={propia}
            conLoDicho={conLoDicho}
            borrador={borradores.get(propia.key)}
            onBorrador={(borrador) => setBorradores(new Map([...borradores, [propia.key, borrador]]))}
            onEscribir={(reporte) => write(propia, reporte)}
            onVer={() => see(propia)}
            enfocar={enfocar}
          />
        </div>
      ) : (
        <div role="tabpanel" aria-label={texts.lista}>
          {llego && (
            <p ref={end} tabIndex={-1} className={styles.note}>
              {texts.fin}
            </p>
          )}
          <p className={styles.note}>
            {texts.conReporte(propias.filter(({ fila }) => tieneReporte(fila)).length, propias.length)}
          </p>
          <div className={styles.list}>
            <MostrarMas items={propias} keyOf={(each) => each.key}>
              {(each) => <Fila fila={each.fila} onSelect={() => open(each)} />}
            </MostrarMas>
          </div>
        </div>
      )}
    </div>
  );
}
