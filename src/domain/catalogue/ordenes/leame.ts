/** What stands beside the data: what each file is, and how it is read. */
export const leame = (): string => `Seguimiento de planes de acción: datos abiertos
================================================

Un registro por indicador, entidad y fecha de corte. Las cifras de todas las entidades se calcularon de nuevo con
un mismo método; donde el archivo de la entidad dice otra, está al lado, con la razón.

corte=AAAA-MM-DD/seguimiento.parquet   los registros de cada corte
corte=AAAA-MM-DD/seguimiento.csv       los mismos, para abrir en Excel (UTF-8, separado por comas)
entidades.csv                          cada plan en una línea: cumplimiento, cobertura, observaciones
archivos.csv                           cada archivo que se encontró, y por qué no se leyó si no se leyó
datapackage.json                       qué quiere decir cada columna (Frictionless Table Schema)

Las filas de un plan suman su cifra: sum(aporte) es el porcentaje de cumplimiento del plan.
En los CSV, un texto que empieza como una fórmula (=, +, -, @) lleva antes un apóstrofo; en el Parquet está como es.
Si el trabajo se repartió en partes, cada archivo dice de cuál es; leídos juntos son una sola tabla.

DuckDB
  SELECT entidad, corte, sum(aporte) / sum(parte) AS cumplimiento
  FROM read_parquet('*/seguimiento*.parquet', hive_partitioning = false) GROUP BY ALL ORDER BY 3 DESC;

Polars (Python)
  pl.scan_parquet("*/seguimiento*.parquet", hive_partitioning=False).group_by("entidad", "corte") \\
    .agg(pl.col("aporte").sum() / pl.col("parte").sum()).collect()

R
  arrow::open_dataset(Sys.glob("*/seguimiento*.parquet")) |> dplyr::group_by(entidad, corte) |>
    dplyr::summarise(cumplimiento = sum(aporte, na.rm = TRUE) / sum(parte, na.rm = TRUE)) |> dplyr::collect()

Power BI
  Obtener datos › Carpeta, deje los archivos que terminan en .csv y empiezan por «seguimiento», y Combinar.
`;
