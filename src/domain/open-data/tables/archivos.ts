import { DataTable } from "../field";

/** What became of a file. */
export interface ArchivoLeido {
  readonly archivo: string;
  readonly leido: boolean;
  /** Why it was not, or what was left out; null where there is nothing to say. */
  readonly motivo: string | null;
}

/** One record per file that was found, also those that could not be read. */
export const ARCHIVOS: DataTable<ArchivoLeido> = {
  name: "archivos",
  title: "Archivos leídos, y los que no",
  fields: [
    {
      name: "archivo",
      title: "Archivo",
      type: "string",
      description: "Su ruta, desde la carpeta que se consolidó.",
      value: ({ archivo }) => archivo,
    },
    {
      name: "leido",
      title: "Leído",
      type: "boolean",
      description: "Si su plan entró en los datos.",
      value: ({ leido }) => leido,
    },
    {
      name: "motivo",
      title: "Motivo",
      type: "string",
      description: "Por qué no se leyó, o qué se dejó fuera.",
      value: ({ motivo }) => motivo,
    },
  ],
};
