import { useMemo, useState } from "react";
import { AT_REST, OperationState, Operator, createOperator } from "./operator";

/** What the pane writes with; see `createOperator`. */
export function useOperation(refresh: () => Promise<void>): OperationState & Operator {
  const [state, setState] = useState(AT_REST);
  const operator = useMemo(() => createOperator(refresh, setState), [refresh]);
  return { ...state, ...operator };
}
