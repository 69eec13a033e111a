import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { RefObject, useId, useMemo, useRef, useState } from "react";
import { validar } from "../../domain/catalogue/panel/validar";
import { Observation } from "../../domain/checks/observation";
import { Aceptacion } from "./Aceptacion";
import { Correccion } from "./Correccion";
import { Acciones } from "./acciones";

const { acciones: texts } = validar;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalXXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  action: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalSNudge,
    color: tokens.colorBrandForegroundLink,
  },
});

interface Props {
  readonly observations: readonly Observation[];
  readonly acciones: Acciones;
}

/** What can be done with an observación or with all of a group; what it does is shown before it is done. */
export function BarraDeAcciones({ observations, acciones }: Props) {
  const { fixesOf, confirmationsOf, disabled } = acciones;
  const fixes = useMemo(() => fixesOf(observations), [fixesOf, observations]);
  const confirmations = useMemo(() => confirmationsOf(observations), [confirmationsOf, observations]);
  const count = observations.length;
  const fixing = usePanel();
  const confirming = usePanel();
  const accepting = usePanel();
  return (
    <div>
      <div className={useStyles().bar}>
        {fixes.length > 0 && <Abridor panel={fixing} label={texts.corregir(fixes.length, count)} />}
        {confirmations.length > 0 && (
          <Abridor panel={confirming} label={texts.confirmar(confirmations.length)} />
        )}
        <Abridor panel={accepting} label={texts.aceptar(count)} />
      </div>
      {fixing.open && fixes.length > 0 && (
        <Correccion
          id={fixing.id}
          fixes={fixes}
          action={texts.hacer(fixes.length)}
          left={count - fixes.length}
          disabled={disabled}
          onFix={() => acciones.onFix(fixes)}
          onCancel={fixing.close}
        />
      )}
      {confirming.open && confirmations.length > 0 && (
        <Correccion
          id={confirming.id}
          fixes={confirmations}
          action={texts.hacerConfirmar(confirmations.length)}
          disabled={disabled}
          onFix={() => acciones.onFix(confirmations)}
          onCancel={confirming.close}
        />
      )}
      {accepting.open && (
        <Aceptacion
          id={accepting.id}
          count={count}
          quien={acciones.quien}
          disabled={disabled}
          onAccept={(motivo, quien) => acciones.onAccept(observations, motivo, quien)}
          onCancel={accepting.close}
        />
      )}
    </div>
  );
}

interface Panel {
  readonly id: string;
  readonly open: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Closes it and gives the focus back to the button that opened it. */
  readonly close: () => void;
}

function usePanel(): Panel {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    id,
    open,
    button,
    toggle: () => setOpen(!open),
    close: () => {
      setOpen(false);
      button.current?.focus();
    },
  };
}

interface AbridorProps {
  readonly panel: Panel;
  readonly label: string;
}

function Abridor({ panel: { id, open, button, toggle }, label }: AbridorProps) {
  return (
    <Button
      ref={button}
      appearance="subtle"
      size="small"
      className={useStyles().action}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={toggle}
    >
      {label}
    </Button>
  );
}
