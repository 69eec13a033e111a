import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FormEvent, useEffect, useRef, useState } from "react";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { MatrizReading } from "../../domain/reading/reading";
import {
  Borrador,
  CeldaDelReporte,
  Reporte,
  admiteReportado,
  borradorDe,
  campoDe,
  leerBorrador,
  pideReportado,
  sePuedeLlenar,
  textoDe,
} from "../../domain/proposals/reporte";
import { CampoDeTexto } from "../controls/CampoDeTexto";
import { PieDeFormulario } from "../controls/PieDeFormulario";
import { CampoDeAvance } from "./CampoDeAvance";
import { Dice } from "./Dice";
import { Ficha } from "./Ficha";
import { ConReporte, FilaPropia } from "./filas";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly matriz: MatrizReading;
  readonly propia: FilaPropia;
  readonly conLoDicho: ConReporte;
  /** What was typed and not written; undefined where nothing was. */
  readonly borrador: Borrador | undefined;
  readonly onBorrador: (borrador: Borrador) => void;
  /** Writes what is said, if anything is, and goes on. */
  readonly onEscribir: (reporte: Reporte) => void;
  readonly onVer: () => void;
  /** Whether the person came to it to type: its first field has the focus. */
  readonly enfocar: boolean;
}

/** A row to fill in: what it is about, its fields, and what it says with what stands in them. */
export function Formulario(props: Props) {
  const { matriz, propia, conLoDicho, borrador: typed, onBorrador, onEscribir, onVer, enfocar } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  // Half a number is not yet a mistake: it is one when the person is done with it.
  const [left, setLeft] = useState<ReadonlySet<CeldaDelReporte>>(new Set());
  useEffect(() => {
    if (enfocar) focusFirst(form.current);
  }, [enfocar]);

  const { fila, enCamino } = propia;
  const { row } = fila;
  const campo = campoDe(row.values);
  const standing = borradorDe(row, campo);
  const borrador = typed ?? standing;
  const { reporte, faltas } = leerBorrador(row, campo, borrador);
  const changes = Object.keys(reporte).length > 0;
  const shown = changes ? conLoDicho(fila, reporte) : fila;

  const change = (key: CeldaDelReporte) => (text: string) => {
    setLeft(new Set([...left].filter((each) => each !== key)));
    const next = { ...borrador, [key]: text };
    // What was said of a part is not said of all or of nothing.
    const whole = key === "avance" && campo.clase === "palabra" && !pideReportado(campo, text);
    onBorrador(whole && pideReportado(campo, borrador.avance) ? { ...next, reportado: "" } : next);
  };
  const leave = (key: CeldaDelReporte) => () => setLeft(new Set([...left, key]));
  const faltaDe = (key: CeldaDelReporte) => (left.has(key) ? faltas[key] : undefined);
  const problemaDe = (key: CeldaDelReporte) => {
    const falta = faltaDe(key);
    return falta && texts.falta(falta);
  };
  const isFree = (key: CeldaDelReporte) => sePuedeLlenar(matriz, row, key);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacking = Object.keys(faltas) as CeldaDelReporte[];
    if (typed === undefined || lacking.length === 0) return onEscribir(reporte);
    setLeft(new Set(lacking));
    form.current?.querySelector<HTMLElement>(`[data-celda=${lacking[0]}] input`)?.focus();
  };
  const hint = [
    campo.clase !== "palabra" &&
      texts.avanceEs(row.values.tipo, campo.clase === "numero" ? campo.unidad : ""),
    campo.clase === "porcentaje" && campo.sinDemanda && texts.sinDemanda,
    borrador.avance !== standing.avance && texts.enLaHoja(textoDe(campo, row.values.avance)),
    !isFree("avance") && texts.conFormula,
  ]
    .filter(Boolean)
    .join(" ");
  const asksReportado = pideReportado(campo, borrador.avance) || admiteReportado(row.values);
  return (
    <form ref={form} className={styles.root} onSubmit={submit}>
      <Ficha fila={shown} />
      <div data-celda="avance">
        <CampoDeAvance
          campo={campo}
          value={borrador.avance}
          hint={hint}
          falta={faltaDe("avance")}
          disabled={!isFree("avance")}
          onChange={change("avance")}
          onLeave={leave("avance")}
        />
      </div>
      {asksReportado && matriz.columns.reportado !== undefined && (
        <div data-celda="reportado">
          <CampoDeTexto
            label={texts.reportado}
            value={borrador.reportado}
            unit="%"
            problema={problemaDe("reportado")}
            disabled={!isFree("reportado")}
            isFigure
            onChange={change("reportado")}
            onLeave={leave("reportado")}
          />
        </div>
      )}
      <Dice fila={shown} cambia={changes} />
      {matriz.columns.evidencia !== undefined && (
        <div data-celda="evidencia">
          <CampoDeTexto
            label={texts.evidencia}
            value={borrador.evidencia}
            disabled={!isFree("evidencia")}
            onChange={change("evidencia")}
          />
        </div>
      )}
      <PieDeFormulario>
        <Button appearance="primary" type="submit">
          {texts.escribir}
        </Button>
        <Button type="button" onClick={onVer}>
          {texts.ver}
        </Button>
        <span className={styles.note}>{enCamino ? texts.enCamino : texts.teclas}</span>
      </PieDeFormulario>
    </form>
  );
}

/** The field where a person begins, with what stands in it selected: typing replaces it. */
function focusFirst(form: HTMLFormElement | null) {
  const inputs = [...(form?.querySelectorAll<HTMLInputElement>("input:not(:disabled)") ?? [])];
  const first = inputs.find(({ checked }) => checked) ?? inputs[0];
  first?.focus();
  if (first?.type === "text") first.select();
}
