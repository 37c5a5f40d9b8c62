# The statistics of one round in vectorised base R: the baseline of compute.bench.ts.
# Rscript compute.R FOLDER: reads FOLDER/{sizes.txt,values.bin,group.bin,position.bin,level.bin}, writes JSON lines to the output.
# Reading is not timed. Everything else is, from the answers in memory to the last statistic.

folder <- commandArgs(TRUE)[1]
sizes <- scan(file.path(folder, "sizes.txt"), quiet = TRUE)
people <- sizes[1]; groups <- sizes[2]; items <- sizes[3]; low <- sizes[4]; high <- sizes[5]; runs <- sizes[6]
read <- function(name, count) readBin(file.path(folder, name), "double", count)
# NA where there is no answer; one row a tie (respondent by respondent), one column an item.
answers <- matrix(read("values.bin", people * groups * items), ncol = items, byrow = TRUE)
answers[is.nan(answers)] <- NA
group <- as.integer(read("group.bin", people)) + 1L
position <- as.integer(read("position.bin", people))
level <- as.integer(read("level.bin", groups))
# The subscales as lists of item columns.
subscales <- list(1:4, 5:7)
replications <- 2000L
cut <- low + 0.625 * (high - low)

percentiles <- c(.025, .975)
# Columns' percentiles of type 7, by sorting each column once.
column_percentiles <- function(x) {
  n <- nrow(x)
  place <- 1 + (n - 1) * percentiles
  below <- floor(place)
  wanted <- unique(c(below, pmin(below + 1, n)))
  apply(x, 2, function(column) {
    sorted <- sort.int(column, partial = wanted, method = NULL)
    low <- sorted[below]
    low + (place - below) * (sorted[pmin(below + 1, n)] - low)
  })
}

# Moments of each cell (rater x rated) of a respondents x groups matrix.
cell_moments <- function(ties) {
  present <- !is.na(ties)
  n <- rowsum(present + 0, group)
  ties[!present] <- 0
  mean <- rowsum(ties, group) / n
  off <- (ties - mean[group, , drop = FALSE]) * present
  off[!present] <- 0
  list(n = n, mean = mean, sd = sqrt(rowsum(off^2, group) / (n - 1)))
}

alpha_of <- function(covariance) {
  k <- ncol(covariance)
  k / (k - 1) * (1 - sum(diag(covariance)) / sum(covariance))
}

reliability <- function(rows) {
  covariance <- cov(rows)
  correlation <- cov2cor(covariance)
  k <- ncol(rows)
  off <- (sum(correlation) - k) / (k * (k - 1))
  loadings <- factanal(covmat = correlation, factors = 1, n.obs = nrow(rows), control = list(lower = 1e-6, opt = list(factr = 1e2)))$loadings[, 1]
  list(
    n = nrow(rows),
    alpha = alpha_of(covariance),
    standardised = k * off / (1 + (k - 1) * off),
    omega = sum(loadings)^2 / (sum(loadings)^2 + sum(1 - loadings^2)),
    deleted = sapply(seq_len(k), function(j) alpha_of(covariance[-j, -j])),
    rest = sapply(seq_len(k), function(j) sum(covariance[j, -j]) / sqrt(covariance[j, j] * sum(covariance[-j, -j])))
  )
}

# One group's respondents drawn anew: sums and counts of every column in every replicate, by matrix algebra.
resample <- function(columns) {
  n <- nrow(columns)
  drawn <- matrix(tabulate(sample.int(n, n * replications, TRUE) + rep((seq_len(replications) - 1L) * n, each = n), n * replications), n)
  storage.mode(drawn) <- "double"
  present <- !is.na(columns)
  columns[!present] <- 0
  list(sums = crossprod(drawn, columns), counts = crossprod(drawn, present + 0))
}

compute <- function() {
  # Scores: a tie needs at least half of its items.
  present <- !is.na(answers)
  answered <- rowSums(present)
  valid <- answered >= ceiling(.5 * items)
  scores <- rowSums(answers, na.rm = TRUE) / answered
  scores[!valid] <- NA
  ties <- matrix(scores, people, groups, byrow = TRUE)
  cells <- cell_moments(ties)
  dimensions <- lapply(seq_len(items), function(q) {
    column <- answers[, q]
    column[!valid] <- NA
    cell_moments(matrix(column, people, groups, byrow = TRUE))
  })
  scales <- lapply(subscales, function(columns) {
    some <- rowSums(present[, columns])
    score <- rowSums(answers[, columns], na.rm = TRUE) / some
    score[!valid | some < ceiling(.5 * length(columns))] <- NA
    cell_moments(matrix(score, people, groups, byrow = TRUE))$mean
  })
  # Intervals of the cells.
  half <- qt(.975, cells$n - 1) * cells$sd / sqrt(cells$n)
  interval <- list(low = cells$mean - half, high = cells$mean + half)
  # Indices, groups, pairs.
  own <- diag(groups) == 1
  vertical <- outer(level, level, "!=")
  kinds <- list(within = own, between = !own, vertical = vertical, allCells = own | !own)
  index <- sapply(kinds, function(kind) mean(cells$mean[kind]))
  weighted <- sapply(kinds[1:2], function(kind) sum((cells$mean * cells$n)[kind]) / sum(cells$n[kind]))
  dimension <- sapply(dimensions, function(one) c(mean(one$mean[own]), mean(one$mean[!own])))
  scale <- sapply(scales, function(one) c(mean(one[own]), mean(one[!own])))
  off <- cells$mean
  diag(off) <- NA
  outgoing <- rowMeans(off, na.rm = TRUE)
  incoming <- colMeans(off, na.rm = TRUE)
  self_gap <- diag(cells$mean) - incoming
  upper <- which(upper.tri(off), arr.ind = TRUE)
  upper <- upper[order(upper[, 1], upper[, 2]), ]
  there <- upper; back <- upper[, 2:1]
  gap <- off[there] - off[back]
  symmetric <- (off[there] + off[back]) / 2
  # Tests of the pairs: Hedges' g with the exact correction, Welch's p with Holm's.
  n1 <- cells$n[back]; n2 <- cells$n[there]; s1 <- cells$sd[back]; s2 <- cells$sd[there]
  df <- n1 + n2 - 2
  g <- exp(lgamma(df / 2) - lgamma((df - 1) / 2) - log(df / 2) / 2) * gap / sqrt(((n1 - 1) * s1^2 + (n2 - 1) * s2^2) / df)
  a <- s1^2 / n1; b <- s2^2 / n2
  welch <- (a + b)^2 / (a^2 / (n1 - 1) + b^2 / (n2 - 1))
  p <- p.adjust(2 * pt(-abs(gap / sqrt(a + b)), welch), "holm")
  # Leaders against employees.
  others <- ties
  others[cbind(seq_len(people), group)] <- NA
  person <- rowMeans(others, na.rm = TRUE)
  leader <- ifelse(position == 1, person, NA)
  employee <- ifelse(position == 2, person, NA)
  leader_gap <- mean(leader, na.rm = TRUE) - mean(employee, na.rm = TRUE)
  # Reliability over complete ties, and over persons.
  complete <- valid & answered == items
  rows <- answers[complete, ]
  who <- rep(seq_len(people), each = groups)[complete]
  tie_level <- reliability(rows)
  person_level <- reliability(rowsum(rows, who) / as.vector(table(who)))
  # Aggregation and agreement.
  means <- rowMeans(ties, na.rm = TRUE)
  size <- as.vector(table(group))
  centre <- rowsum(means, group)[, 1] / size
  msb <- sum(size * (centre - mean(means))^2) / (groups - 1)
  msw <- sum((means - centre[group])^2) / (people - groups)
  icc1 <- (msb - msw) / (msb + (people / groups - 1) * msw)
  expected <- ((high - low + 1)^2 - 1) / 12
  rwg <- pmax(1 - cells$sd^2 / expected, 0)
  share <- Reduce(`+`, lapply(dimensions, function(one) one$sd^2)) / items / expected
  rwgj <- ifelse(share > 1, 0, items * (1 - share) / (items * (1 - share) + share))
  # Network.
  scaled <- (off - low) / (high - low)
  edge <- off >= cut - 1e-9
  edges <- sum(edge, na.rm = TRUE)
  in_degree <- colSums(edge, na.rm = TRUE)
  network <- c(
    density = edges / (groups * (groups - 1)),
    valued = 100 * mean(scaled, na.rm = TRUE),
    reciprocity = sum(edge & t(edge), na.rm = TRUE) / edges,
    weighted = 1 - sum(abs(scaled[there] - scaled[back])) / sum(scaled[there] + scaled[back]),
    centralisation = sum(max(in_degree) - in_degree) / (groups - 1)^2
  )
  # Bootstrap of everything that has an interval.
  replicate <- array(0, c(replications, groups, groups))
  counts <- replicate
  leaders <- matrix(0, replications, groups); leader_n <- leaders; employees <- leaders; employee_n <- leaders
  for (rater in seq_len(groups)) {
    members <- which(group == rater)
    drawn <- resample(cbind(ties[members, ], leader[members], employee[members]))
    columns <- seq_len(groups)
    replicate[, columns, rater] <- drawn$sums[, columns] / drawn$counts[, columns]
    counts[, columns, rater] <- drawn$counts[, columns]
    leaders[, rater] <- drawn$sums[, groups + 1]; leader_n[, rater] <- drawn$counts[, groups + 1]
    employees[, rater] <- drawn$sums[, groups + 2]; employee_n[, rater] <- drawn$counts[, groups + 2]
  }
  dim(replicate) <- dim(counts) <- c(replications, groups * groups)
  # Columns stand rated first: the transpose of the masks.
  column_of <- function(rater, rated) (rater - 1) * groups + rated
  index_replicates <- sapply(kinds, function(kind) rowMeans(replicate[, t(kind), drop = FALSE]))
  weighted_replicates <- sapply(kinds[1:2], function(kind) {
    chosen <- as.vector(t(kind))
    rowSums(replicate[, chosen] * counts[, chosen]) / rowSums(counts[, chosen])
  })
  self_replicates <- sapply(seq_len(groups), function(one) {
    from <- setdiff(seq_len(groups), one)
    replicate[, column_of(one, one)] - rowMeans(replicate[, column_of(from, one), drop = FALSE])
  })
  gap_replicates <- replicate[, column_of(there[, 1], there[, 2])] - replicate[, column_of(back[, 1], back[, 2])]
  leader_replicates <- cbind(
    rowSums(leaders) / rowSums(leader_n) - rowSums(employees) / rowSums(employee_n),
    leaders / leader_n - employees / employee_n
  )
  boot <- column_percentiles(cbind(index_replicates, weighted_replicates, leader_replicates, self_replicates, gap_replicates))
  list(
    numbers = list(
      cellN = t(cells$n), cellMean = t(cells$mean), cellSd = t(cells$sd),
      cellLow = t(interval$low), cellHigh = t(interval$high),
      dimensionMean = unlist(lapply(dimensions, function(one) t(one$mean))),
      dimensionSd = unlist(lapply(dimensions, function(one) t(one$sd))),
      subscaleMean = unlist(lapply(scales, t)), index = index, weighted = weighted,
      dimension = dimension, subscale = scale, outgoing = outgoing, incoming = incoming, selfGap = self_gap,
      gap = gap, symmetric = symmetric, pairG = g, pairP = p, leaderGap = leader_gap,
      tieReliability = unlist(tie_level[c("n", "alpha", "standardised", "deleted", "rest")]),
      personReliability = unlist(person_level[c("n", "alpha", "standardised", "deleted", "rest")]),
      icc = c(msb, msw, msb / msw, pf(msb / msw, groups - 1, people - groups, lower.tail = FALSE), icc1, (msb - msw) / msb),
      rwg = t(rwg), rwgJ = t(rwgj), medianRwgJ = median(rwgj), network = network
    ),
    omega = c(tie_level$omega, person_level$omega),
    bootstrap = boot
  )
}

times <- numeric(runs)
set.seed(1)
for (run in seq_len(runs)) {
  gc(FALSE)
  times[run] <- system.time(result <- compute(), gcFirst = FALSE)[["elapsed"]]
}
json <- function(x) paste0("[", paste(ifelse(is.na(x), "null", sprintf("%.17g", x)), collapse = ","), "]")
named <- function(x) paste0("{", paste(sprintf("\"%s\":%s", names(x), sapply(x, function(one) json(as.vector(one)))), collapse = ","), "}")
cat(sprintf("{\"version\":\"%s\",\"times\":%s,\"numbers\":%s,\"omega\":%s,\"bootstrap\":%s}\n",
  as.character(getRversion()), json(times), named(result$numbers), json(result$omega), json(as.vector(result$bootstrap))))
