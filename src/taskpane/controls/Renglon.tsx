import { makeStyles } from "@fluentui/react-components";
import { ReactNode } from "react";
import { linea } from "./linea";

const useStyles = makeStyles({ root: { ...linea, display: "block" } });

/** A line of a list that takes the person to its place in the sheet. */
export function Renglon({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} onClick={onClick}>
      {children}
    </button>
  );
}
