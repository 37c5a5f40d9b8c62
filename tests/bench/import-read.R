# How long readxl takes merely to read a workbook: `Rscript import-read.R FILE RUNS` prints seconds, one a line.
args <- commandArgs(trailingOnly = TRUE)
if (!requireNamespace("readxl", quietly = TRUE)) quit(status = 3)
for (run in seq_len(as.integer(args[2]))) {
  taken <- system.time(sheet <- readxl::read_excel(args[1]))
  cat(taken[["elapsed"]], "\n")
}
