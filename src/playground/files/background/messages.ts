import type { XlsxErrorCode } from "../../../xlsx";
import type { Piece } from "./pieces";

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly mostCells: number }
  | { readonly kind: "save"; readonly piece: Piece };

/** What it answers. */
export type Answer =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "saved"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly code: XlsxErrorCode | undefined; readonly detail: string };
