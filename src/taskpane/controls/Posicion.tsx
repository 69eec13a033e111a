import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  place: { flexGrow: 1 },
});

interface Props {
  /** From 0. */
  readonly place: number;
  readonly of: number;
  readonly onGo: (place: number) => void;
}

/** Which row of how many is in sight, with the way to the one before and the one after. */
export function Posicion({ place, of, onGo }: Props) {
  const styles = useStyles();
  const step = (to: number, label: string, icon: React.JSX.Element) => (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      disabled={to < 0 || to >= of}
      onClick={() => onGo(to)}
    />
  );
  return (
    <div className={styles.root}>
      <span className={styles.place}>{texts.posicion(place + 1, of)}</span>
      {step(place - 1, texts.anterior, <ChevronLeft20Regular />)}
      {step(place + 1, texts.siguiente, <ChevronRight20Regular />)}
    </div>
  );
}
