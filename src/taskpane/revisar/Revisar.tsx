import { makeStyles, tokens } from "@fluentui/react-components";
import { KeyboardEvent, useMemo, useState } from "react";
import { revisar as texts } from "../../domain/catalogue/panel/revisar";
import { Opinion, antecedentesDe, cambiosDeOpinion, revisePrimero } from "../../domain/control";
import { setApart } from "../../domain/excepciones";
import { clavesDe, responsablesDe } from "../../domain/proposals/reporte";
import { MatrizReading } from "../../domain/reading/reading";
import * as enElEquipo from "../app/en-el-equipo";
import { hoy } from "../app/hoy";
import { useConHistoria } from "../app/use-con-historia";
import { ViewProps } from "../app/view";
import { Atras } from "../controls/Atras";
import { MostrarMas } from "../controls/MostrarMas";
import { Pestanas } from "../controls/Pestanas";
import { Posicion } from "../controls/Posicion";
import { Vacio } from "../controls/Vacio";
import { Dice } from "../diligenciar/Dice";
import { Ficha } from "../diligenciar/Ficha";
import { useRevision } from "../validar/use-revision";
import { Alcance } from "./Alcance";
import { FilaPorRevisar, Seleccion, estaVerificada, seleccionadas } from "./alcance";
import { Datos } from "./Datos";
import { Borrador, Formulario, borradorDe } from "./Formulario";
import { PorQue } from "./PorQue";
import { Renglon } from "./Renglon";

const QUIEN = "seguimatriz.control-interno";
const MUESTRA = { cuantas: 10, semilla: "1" };

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  outdent: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  one: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** For Control Interno: what to look at first and why, and its opinion written beside each figure. */
export function Revisar(props: ViewProps) {
  const { matriz, onBack } = props;
  return (
    <>
      {onBack && <Atras label={texts.volver} onClick={onBack} />}
      {!matriz ? (
        <Vacio title={texts.sinMatriz.titulo} text={texts.sinMatriz.texto} />
      ) : matriz.columns.verificacion === undefined ? (
        <Vacio title={texts.sinColumna.titulo} text={texts.sinColumna.texto} />
      ) : (
        <ConFilas {...props} matriz={matriz} />
      )}
    </>
  );
}

type Modo = "una" | "lista";

function ConFilas(props: ViewProps & { readonly matriz: MatrizReading }) {
  const { workbook, matriz, filas, operation } = props;
  const styles = useStyles();
  const reading = useConHistoria(props);
  const found = useRevision(reading, matriz, filas);
  const [seleccion, setSeleccion] = useState<Seleccion>({ deQuien: null, alcance: "todas", ...MUESTRA });
  const [modo, setModo] = useState<Modo>("una");
  const [key, setKey] = useState<string | null>(null);
  const [borradores, setBorradores] = useState<ReadonlyMap<string, Borrador>>(new Map());
  const [quien, setQuien] = useState(enElEquipo.recordado(QUIEN) ?? "");
  // Where the person goes by the keyboard the focus goes along; opening the view takes it from nobody.
  const [enfocar, setEnfocar] = useState(false);

  const responsables = useMemo(() => responsablesDe(matriz.rows), [matriz]);
  const antecedentes = useMemo(() => antecedentesDe(reading, matriz), [reading, matriz]);
  const todas = useMemo(() => {
    const { pending } = setApart(found, reading);
    const own = pending.filter(({ place }) => place.sheet === matriz.sheet);
    const keys = new Map([...clavesDe(matriz.rows)].map(([each, row]) => [row, each]));
    return revisePrimero(filas, own).map((each) => ({ ...each, key: keys.get(each.fila.row)! }));
  }, [found, reading, matriz, filas]);
  const lista = useMemo(
    () => seleccionadas(todas, seleccion, antecedentes),
    [todas, seleccion, antecedentes],
  );
  const place = Math.max(
    0,
    lista.findIndex((each) => each.key === key),
  );
  const current = lista[place];

  const open = (next: FilaPorRevisar | undefined) => {
    if (!next) return;
    setKey(next.key);
    setModo("una");
    setEnfocar(true);
  };
  const choose = (next: Seleccion) => {
    setSeleccion(next);
    setKey(null);
    setEnfocar(false);
  };
  const say = (name: string) => {
    setQuien(name);
    enElEquipo.recordar(QUIEN, name === "" ? null : name);
  };
  const write = async ({ key: own, fila }: FilaPorRevisar, opinion: Opinion) => {
    const next = lista[place + 1];
    const changes = cambiosDeOpinion(matriz, fila, opinion, { quien: quien.trim(), hoy: hoy() });
    const done =
      changes.cells.length === 0 ||
      (await operation.run([
        {
          label: texts.escribiendo,
          write: () => workbook.apply(changes, reading, { what: "opinionWritten", rows: 1 }),
        },
      ]));
    if (!done) return;
    setBorradores((known) => new Map([...known].filter(([each]) => each !== own)));
    if (next) open(next);
    else setModo("lista");
  };
  const turn = (event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    open(lista[place + step]);
  };

  return (
    <div className={styles.root}>
      <Alcance
        responsables={responsables}
        filas={todas.length}
        hayCortes={reading.cortes !== null}
        value={seleccion}
        onChange={choose}
      />
      <p className={styles.note}>{texts.verificadas(lista.filter(estaVerificada).length, lista.length)}</p>
      <Pestanas
        label={texts.modos}
        names={{ una: texts.una, lista: texts.lista }}
        selected={modo}
        onSelect={setModo}
        className={styles.outdent}
      />
      {!current ? (
        <p className={styles.note}>{texts.ninguna}</p>
      ) : modo === "una" ? (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys do what its buttons do
        <div role="tabpanel" aria-label={texts.una} className={styles.one} onKeyDown={turn}>
          <Posicion place={place} of={lista.length} onGo={(to) => open(lista[to])} />
          <PorQue porRevisar={current} />
          <Ficha fila={current.fila} />
          <Dice fila={current.fila} cambia={false} />
          <Datos fila={current.fila} antes={antecedentes.de(current.fila.row)} />
          <Formulario
            key={current.key}
            borrador={borradores.get(current.key) ?? borradorDe(current.fila)}
            quien={quien}
            disabled={operation.progress !== null}
            enfocar={enfocar}
            onBorrador={(borrador) => setBorradores(new Map([...borradores, [current.key, borrador]]))}
            onQuien={say}
            onEscribir={(opinion) => void write(current, opinion)}
            onVer={() =>
              void operation.attempt(() =>
                workbook.select({
                  sheet: matriz.sheet,
                  row: current.fila.row.number,
                  column: matriz.columns.indicador,
                }),
              )
            }
          />
        </div>
      ) : (
        <div role="tabpanel" aria-label={texts.lista} className={styles.outdent}>
          <MostrarMas items={lista} keyOf={(each) => each.key}>
            {(each) => <Renglon porRevisar={each} onClick={() => open(each)} />}
          </MostrarMas>
        </div>
      )}
    </div>
  );
}
