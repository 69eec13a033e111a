import { archivos, CodigoIlegible, noEsLegible } from "../../domain/catalogue/ordenes/archivos";
import { XlsxError } from "../../xlsx";

const SYSTEM: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: archivos.noExiste,
  EACCES: archivos.sinPermiso,
  EPERM: archivos.sinPermiso,
  EISDIR: archivos.esCarpeta,
  ENOTDIR: archivos.noEsCarpeta,
};

/**
 * Why a file was not read or written, in a sentence; undefined for what nobody foresaw.
 * @param file which one, where the failure does not say it
 */
export function fileSentence(error: unknown, file?: string): string | undefined {
  if (error instanceof XlsxError && error.code in noEsLegible) {
    return noEsLegible[error.code as CodigoIlegible];
  }
  const { code = "", path = file } = error as NodeJS.ErrnoException;
  return path === undefined ? undefined : SYSTEM[code]?.(path);
}
