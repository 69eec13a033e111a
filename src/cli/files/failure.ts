import { archivos, noEsLegible } from "../../domain/catalogue/ordenes/archivos";
import { XlsxError, type XlsxErrorCode } from "../../files";

/** Every reason to refuse a file has its sentence; what can't be saved is no reason of these. */
const SENTENCES: Readonly<Record<Exclude<XlsxErrorCode, "invalid">, string>> = noEsLegible;

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
  if (error instanceof XlsxError) return error.code === "invalid" ? undefined : SENTENCES[error.code];
  const { code = "", path = file } = error as NodeJS.ErrnoException;
  return path === undefined ? undefined : SYSTEM[code]?.(path);
}
