// Measures candidates in turns and prints their times and ratios.

const ROUNDS = 41
/** How long a candidate runs per round, in milliseconds. */
const SLICE = 12
/** How long a candidate warms up before measuring, in milliseconds. */
const WARM_UP = 600

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** Runs once, and flattens the resulting string as sending it would. */
function use(run) {
  const result = run()
  if (typeof result === 'string' && result.length > 0) result.charCodeAt(result.length - 1)
}

const now = () => Number(process.hrtime.bigint()) / 1000

/**
 * Returns microseconds per run for each candidate: the median of rounds in which they take turns,
 * so that noise affects them alike.
 */
export function measure(candidates) {
  const entries = Object.entries(candidates)
  const runs = entries.map(([, run]) => {
    const start = now()
    let count = 0
    while (now() - start < WARM_UP * 1000 || count < 3) {
      use(run)
      count += 1
    }
    return Math.max(1, Math.round((count * SLICE) / WARM_UP))
  })
  const times = entries.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    const order = entries.map((_, index) => index).sort(() => Math.random() - 0.5)
    for (const index of order) {
      const start = now()
      for (let count = 0; count < runs[index]; count++) use(entries[index][1])
      times[index].push((now() - start) / runs[index])
    }
  }
  return entries.map(([name], index) => ({ name, time: median(times[index]) }))
}

/**
 * Returns the rows with their ratio to the first row.
 *
 * @param same By name, to what extent the output of a candidate equals ours.
 */
export function ratios(rows, same = {}) {
  return rows.map((row) => ({ ...row, ratio: row.time / rows[0].time, same: same[row.name] ?? '' }))
}

export function print(title, rows) {
  console.log(`\n${title}`)
  for (const { name, time, ratio, same } of rows) {
    const shown = `${time.toFixed(1).padStart(11)} µs ${ratio.toFixed(2).padStart(8)} ×`
    console.log(`  ${name.padEnd(44)}${shown}  ${same}`.trimEnd())
  }
}
