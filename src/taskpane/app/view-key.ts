/** The views that have a tab. */
export type TabKey = "insertar" | "validar" | "cumplimiento" | "diligenciar";

export type ViewKey = TabKey | "organizar" | "cortes" | "revisar";
