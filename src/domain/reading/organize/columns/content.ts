import { saysNothing } from "../../../base/placeholder";
import { keyForPeople } from "../../../language/spelling/same-text";
import { ColumnKey } from "../contract";

/** What the cells of a column look like, by the column they would be: the part of the filled ones that do. */
export type Likeness = Readonly<Partial<Record<ColumnKey, number>>>;

const MONTH =
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre";
const FEW = "\\d+|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce";

/** What is to be done, a list's mark before it: an actividad begins so, and an acción often does. */
const INFINITIVE = String.raw`[-•·*✓\d.)° ]*\p{L}{2,}(ar|er|ir)(se|lo|la|los|las)?\b`;

const LOOKS: Readonly<Partial<Record<ColumnKey, RegExp>>> = {
  tiempos: new RegExp(
    [
      `^(en |durante |hasta |maximo )?(${FEW}) *(\\(\\w+\\) *)?(anos?|mes(es)?|dias?|semanas?|semestres?|trimestres?|bimestres?)\\b(?! *(de|por))`,
      "^(ano|vigencia|vigencias|durante el ano|todo el ano)\\b",
      "^(mensual|trimestral|semestral|anual|bimestral|semanal|diari|quincenal|cuatrimestral|permanente|continu)",
      `(${MONTH}).{0,12}(19|20)\\d\\d`,
      `^(\\d{1,2}[°o]? de )?(${MONTH})\\b`,
      "^\\d{1,4}[/-]\\d{1,2}[/-]\\d{2,4}$",
      "^(19|20)\\d\\d( *[-/a] *(19|20)\\d\\d)?$",
      "^(a partir|desde el|hasta el|antes del|de acuerdo al?|segun) .{0,40}(manual|cronograma|20\\d\\d)",
    ].join("|"),
  ),
  meta: new RegExp(
    [
      "^(\\D{0,12})?\\d+([.,]\\d+)* *%",
      `^(al menos|minimo|por lo menos|mas de|hasta|lograr|alcanzar)? *(${FEW})\\b(?! *(anos?|mes(es)?|dias?|semanas?)$)`,
      "\\bveces\\b|\\b(al|por) (mes|ano|semestre|trimestre|semana)\\b|\\bpor cada\\b",
      "^(aumento|aumentar|incremento|incrementar|reducir|reduccion|disminuir) .{0,30}\\d",
    ].join("|"),
  ),
  indicador:
    /^(-? *)(numero|n *[°o.]|no\.|nro|#|porcentaje|%|frecuencia|cantidad|tasa|indice|nivel|grado|promedio|proporcion|cobertura|total de|relacion|documento|asistencia|registro)\b|^%|^n°|^-? *no\. /,
  responsables:
    /\b(comite|alcald\w*|secretari\w*|funcionari\w*|oficina|direccion de|director\w*|jefe|coordinador\w*|personeri\w*|gerente|profesional|tecnico|auxiliar|control interno|planeacion|hacienda|tesorer\w*|lider|contratista|enlace|concejo|administracion municipal|responsables?|delegad\w+|designad\w+|todas las dependencias)\b/,
  recursos:
    /\b(equipos?|comput\w+|internet|presupuest\w*|sitio web|pagina web|human[oa]s?|financier\w+|recursos?|emisora|plataforma|correos?|materiales?|material|acto administrativo|documentacion|archivos?|software|hardware|papeleria|propios|sgp|regalias|convenios?|guias?)\b|^\$ *\d/,
  actividades: new RegExp(`^${INFINITIVE}`, "u"),
  accion: new RegExp(
    [
      "^(acciones|accion|estrategias?|procedimientos?|programas?|politicas?|planes)\\b",
      "^(\\p{L}{3,}(cion|miento|encia|eo)|gestion|diseno|apoyo|fomento|desarrollo|impulso)\\b",
      `^${INFINITIVE}`,
    ].join("|"),
    "u",
  ),
  beneficios:
    /\b(mayor(es)?|mejor(es)?|oportun\w+|ciudadan\w+|comunidad|acceso|transparen\w+|sostenibilidad|eficien\w+|calidad|facil\w+|agil\w*|conocimiento|continuidad|beneficio\w*|satisfaccion|participacion)\b/,
  recomendaciones:
    /\b(se recomienda|recomienda\w*|recomendacion|se debe|se sugiere|continuar|seguir|fortalecer|ajustar|pendiente|se requiere|se cumplio|no se)\b/,
  cumplimiento: /^\d+([.,]\d+)? *%?$/,
};

/** How long the cells of a column tend to be; beyond it they look less like it. */
const LONGEST: Readonly<Partial<Record<ColumnKey, number>>> = {
  tiempos: 90,
  meta: 110,
  cumplimiento: 8,
  responsables: 220,
};

/** Cells looked at: enough to know a column by. */
const SAMPLE = 120;

/**
 * What the cells of a column look like. Cells that say nothing are not counted, nor is a text twice.
 * @returns the likeness, and how many different cells it was told from
 */
export function contentOf(cells: readonly string[]): { readonly likeness: Likeness; readonly cells: number } {
  const texts = new Set<string>();
  for (const cell of cells) {
    if (texts.size >= SAMPLE) break;
    if (!saysNothing(cell)) texts.add(keyForPeople(cell.slice(0, 400)));
  }
  const likeness: Partial<Record<ColumnKey, number>> = {};
  for (const [key, pattern] of Object.entries(LOOKS) as [ColumnKey, RegExp][]) {
    let alike = 0;
    for (const text of texts) if (text.length <= (LONGEST[key] ?? Infinity) && pattern.test(text)) alike++;
    likeness[key] = texts.size === 0 ? 0 : alike / texts.size;
  }
  return { likeness, cells: texts.size };
}
