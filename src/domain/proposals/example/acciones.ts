import { ExampleRow, accionRows } from "./marco-row";

const SITIO = "Sitio web del municipio, correos electrónicos institucionales, equipos de cómputo e internet";

/**
 * The model acciones that the plans of Gobierno en Línea of El Contadero (Nariño), Alvarado and Cajamarca (Tolima) and Pore
 * (Casanare) share, with their usual indicators. Slips of scanning are corrected; the metas are as the plans wrote them.
 */
export const acciones: readonly ExampleRow[] = [
  ...accionRows(
    {
      accion: "Procedimientos de actualización del sitio web",
      beneficios:
        "Información oportuna, completa y veraz, que sirve para tomar decisiones y hacer control a la administración municipal",
      responsables: "Funcionarios públicos y Comité GEL-T",
      recursos: SITIO,
    },
    [
      [
        "Frecuencia de actualización del sitio web",
        "4 veces al mes",
        "Asignar responsables y definir la periodicidad de publicación y actualización de cada canal mediante acto administrativo",
        "2 meses",
      ],
      [
        "Número de responsables de publicación asignados",
        "1 por cada dependencia",
        "Coordinar la entrega de información de cada dependencia al responsable de Gobierno en Línea",
        "2 meses",
      ],
      [
        "Número de nuevos puntos con conexión a internet",
        "10 puntos",
        "Ampliar los puntos de conexión a internet y el ancho de banda",
        "24 meses",
      ],
      [
        "Número de bases de datos creadas",
        "2 al año",
        "Diseñar bases de datos con información de interés para los ciudadanos, que se puedan publicar en el sitio web",
        "5 años",
      ],
    ],
  ),
  ...accionRows(
    {
      accion:
        "Identificación de servicios a ser sujetos de optimización, publicación de información y automatización",
      beneficios: "Servicios de mayor calidad, prestados de manera más eficiente",
      responsables: "Funcionarios públicos, Comité GEL-T y empresa de servicios públicos",
      recursos:
        "Sitio web del municipio, SUIT (Sistema Único de Información de Trámites) e información sobre la prestación de los servicios",
    },
    [
      [
        "Porcentaje de servicios identificados y evaluados",
        "100%",
        "Hacer un inventario de los servicios prestados por la administración y evaluar su calidad",
        "5 años",
      ],
      [
        "Porcentaje de servicios publicados en el SUIT",
        "100%",
        "Publicar en el SUIT la información de cada uno de los servicios a cargo de la administración municipal",
        "5 años",
      ],
      [
        "Porcentaje de servicios optimizados, entre los que se pueden optimizar",
        "100%",
        "Hacer los cambios en los procedimientos que permitan optimizar los servicios",
        "5 años",
      ],
    ],
  ),
  ...accionRows(
    {
      accion:
        "Identificación de trámites a ser sujetos de racionalización, publicación de información y automatización",
      beneficios: "Menos tiempo y costos para hacer trámites con la administración municipal",
      responsables: "Funcionarios públicos, Comité GEL-T y otras entidades",
      recursos:
        "Sitio web del municipio, SUIT (Sistema Único de Información de Trámites) y hoja de vida de cada trámite",
    },
    [
      [
        "Porcentaje de trámites identificados y estudiados",
        "100%",
        "Hacer un inventario de los trámites de la administración e identificar cuáles son los menos eficientes",
        "5 años",
      ],
      [
        "Porcentaje de trámites racionalizados, entre los que se pueden racionalizar",
        "100%",
        "Estudiar e implementar las posibilidades de racionalización, de acuerdo con la naturaleza del trámite",
        "5 años",
      ],
      [
        "Porcentaje de trámites publicados",
        "100%",
        "Publicar en el SUIT la información de los trámites",
        "5 años",
      ],
      [
        "Porcentaje de trámites automatizados, entre los que se pueden automatizar",
        "100%",
        "Aprovechar las herramientas tecnológicas para automatizar los trámites en que sea viable",
        "5 años",
      ],
    ],
  ),
  ...accionRows(
    {
      accion:
        "Acciones para articular esfuerzos con entidades locales, departamentales, nacionales e internacionales en el marco de Gobierno en Línea",
      beneficios: "Más y mejores servicios para el ciudadano",
      responsables: "Comité GEL-T",
      recursos: "Sitio web del municipio, convenios interadministrativos y correos electrónicos",
    },
    [
      [
        "Frecuencia de ingreso y uso de las cuentas de correo electrónico",
        "5 veces a la semana",
        "Hacer uso constante de las cuentas de correo electrónico para las comunicaciones institucionales",
        "5 años",
      ],
      [
        "Cantidad de entidades vinculadas",
        "3 al año",
        "Establecer alianzas con entidades de interés y definir la información y los enlaces que se publicarán en el sitio web",
        "5 años",
      ],
    ],
  ),
  ...accionRows(
    {
      accion: "Fomentar el uso del sitio web del municipio",
      beneficios: "Acceso oportuno de los ciudadanos a la información y a los servicios de la administración",
      responsables: "Responsable de alimentar el sitio web",
      recursos: "Sitio web del municipio, emisora comunitaria y correos electrónicos institucionales",
    },
    [
      [
        "Número de visitas al sitio web",
        "150 visitas por mes",
        "Divulgar el sitio web por diferentes medios y hacer seguimiento mensual al número de visitas",
        "5 años",
      ],
      [
        "Número de jornadas de socialización con la comunidad",
        "2 veces por año",
        "Convocar a juntas de acción comunal, instituciones educativas, asociaciones y gremios para socializar los avances",
        "5 años",
      ],
    ],
  ),
  ...accionRows(
    {
      accion: "Acciones para avanzar en las cinco fases de Gobierno en Línea",
      beneficios:
        "Mejor comunicación con la administración y posibilidad de participar en la toma de decisiones públicas",
      responsables: "Funcionarios públicos, Comité GEL-T y representantes de la sociedad civil",
      recursos: "Guías para la implementación de las fases, equipos de cómputo e internet",
    },
    [
      [
        "Número de sectores de la sociedad civil integrados al proceso",
        "3 por cada fase",
        "Integrar a los sectores de la sociedad en la implementación de la estrategia, de acuerdo con la fase",
        "5 años",
      ],
      [
        "Porcentaje de recursos necesarios dispuestos para la implementación de las fases",
        "100%",
        "Disponer de los recursos humanos, físicos y de tiempo que requiera la implementación de las fases",
        "5 años",
      ],
    ],
  ),
  ...accionRows(
    {
      accion: "Estrategias para que el Comité GEL-T empalme con la nueva administración",
      beneficios: "Continuidad y sostenibilidad de la estrategia de Gobierno en Línea en el municipio",
      responsables: "Funcionarios públicos y Comité GEL-T",
      recursos: "Sitio web del municipio, material didáctico, guías e informes de avance",
    },
    [
      [
        "Porcentaje de material de apoyo disponible para la entrega a la nueva administración",
        "100%",
        "Reunir el material didáctico y los documentos de apoyo a la estrategia para la nueva administración",
        "Año 2012",
      ],
      [
        "Porcentaje de funcionarios de la nueva administración informados y comprometidos con la estrategia",
        "100%",
        "Hacer el proceso de reactivación del Comité GEL-T con la nueva administración",
        "Año 2012",
      ],
      [
        "Documento de empalme elaborado y publicado en el sitio web",
        "1 documento",
        "Elaborar el documento de empalme y publicarlo en el sitio web",
        "Año 2012",
      ],
    ],
  ),
];
