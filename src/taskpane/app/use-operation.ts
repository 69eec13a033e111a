import { useMemo, useState } from "react";
import { Operation } from "./operation";
import { OperationState, createOperator } from "./operator";

/** What the views write with; see `createOperator`. */
export function useOperation(refresh: () => Promise<void>): Operation {
  const [state, setState] = useState<OperationState>({ progress: null, outcome: null, next: null });
  const operator = useMemo(() => createOperator(refresh, setState), [refresh]);
  return { ...state, ...operator };
}
