// Where the add-in is served from. The manifest in the repository names localhost; the build puts ADDIN_URL there.

export const LOCAL_URL = "https://localhost:3000";

/**
 * The address that the manifest will name, without a trailing slash.
 * @param {string | undefined} given the value of ADDIN_URL; blank means this machine
 * @returns {string} for example "https://complementos.alvarado-tolima.gov.co/seguimatriz"
 * @throws {Error} with a sentence in Spanish where Excel would not accept the address
 */
export function addinUrl(given) {
  const text = given?.trim();
  if (!text) return LOCAL_URL;
  const fail = (reason) => {
    throw new Error(
      `ADDIN_URL no sirve: «${text}» ${reason}. Escriba una dirección como https://complementos.entidad.gov.co/seguimatriz`,
    );
  };
  if (!URL.canParse(text)) return fail("no es una dirección web");
  const url = new URL(text);
  if (url.protocol !== "https:") return fail("no empieza por https://, y Excel no admite otra cosa");
  if (url.username || url.password) return fail("lleva usuario o contraseña");
  if (url.search || url.hash) return fail("lleva una parte con ? o #; deje solo el servidor y la carpeta");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
