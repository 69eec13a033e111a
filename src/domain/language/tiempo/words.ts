const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Another text says when: read only what stands before them. */
export const EXTERNAL = words(`
  segun conforme acuerdo acta actas contrato convenio oficio sentencia manual cronograma cronogramas establecido establecida establecidos establecidas establezca
  establece fijado fijada fijados fijadas senalado senalados senalada senaladas estipulado estipulados programado programados
  programacion ley leyes decreto decretos resolucion circular norma normas normatividad articulo ordenanza directiva
  conpes disponibilidad lineamientos disposiciones estatuto reglamento`);

/** When something happens that has no date. */
export const ON_DEMAND = words(`
  cuando demanda requiera requieran requerido requerida necesidad necesidades necesario
  solicite soliciten solicitado eventual eventualmente ocasional ocasionalmente ocurra
  presenten esporadico esporadicamente amerite convoque convocado convocada`);

/** On demand too, but where so many days run from it. */
export const DEMANDS = words("solicitud solicitudes requerimiento requerimientos");

export const PERMANENT = words(`
  permanente permanentes permanentemente continuo continua continuos continuas continuamente constante constantes
  constantemente siempre indefinido indefinida indefinidamente ininterrumpido`);

/** Words that change what stands beside them in a way that no reading of the rest says. */
export const UNCLEAR = words(`
  o u ni adelante mediados mitad principios comienzos inicios anticipacion antelacion previo previa
  previos previas anterior anteriores excepto salvo cada vez veces alterno alternos intermedio bimensual bianual bienal
  bimensualmente trianual trienal quinquenal horas hora puntos visitas talleres > ≥ +`);

/** How often something is done at least is how often; how long it takes at least is no deadline. */
export const AT_LEAST = words("minimo minima menos");

/** The plan itself, whose start is known. */
export const PLAN = words("plan adopcion decreto presente periodo gobierno cuatrienio");

/** After a date: it begins then. */
export const STARTS = words(`
  desde partir inicia inicio iniciar iniciando inician comienza comenzando comenzar empieza empezando despues luego
  posterior posteriores vigente`);

export const ENDS = words(`
  hasta tardar antes fin fines final finales finalizar finalizando finaliza finalice termina terminar terminacion
  culmina culminar culminacion cierre limite maximo maxima vence vencimiento plazo a al entrega entregar para`);

/** Something after which the time runs, whose date the text doesn't say. */
export const SINCE = words(`
  partir desde despues luego siguientes siguiente posterior posteriores contados contado contadas vez`);

/** Around a year that stands alone nothing but this: «Plan de desarrollo 2008» or «POA 2009» is a name. */
export const AROUND_YEAR = words(`
  a al ano anos antes calendario cierre con cuatrienio cuatrenio cuadrienio cuatrienal de del desde durante el en entre fin final finales finalizar
  finalizando fiscal fiscales gobierno hasta la las limite los mas mes meses para partir periodo plazo por tardar
  terminar termino todo toda todos transcurso vigencia vigencias y corrido administrativo actual vence maximo fecha inicio
  vig permanente permanentemente continuo constante corto mediano largo constitucional alcalde administracion municipal`);

/** What says that the years after it are how long it goes on: «durante el plan de desarrollo 2008-2011». */
export const LASTING = words("durante vigencia periodo cuatrienio cuatrenio ejecucion transcurso");

/** Names of documents: «anual» in «plan anual» says of what year they are, not how often. */
export const DOCUMENTS = words(
  "plan planes programa presupuesto poa poai operativo inversiones adquisiciones compras",
);

/** What time a year is, where the text says it without figures: it may be any. */
export const YEARLESS = words(
  "vigencia ano cuatrienio periodo gobierno semestre trimestre bimestre cuatrimestre mes meses",
);
