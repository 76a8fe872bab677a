// npm run analyse: how often each form comes first for made-up municipalities. Exits with 1 outside the limits.
import { loadDataset } from "../src/dataset/load";
import { LIMITS, outsideLimits, POPULATION, takeCensus } from "./population";

const { dataset } = loadDataset("data");
const census = takeCensus(dataset, POPULATION.size, POPULATION.seed);

function percent(count: number): string {
  return `${((100 * count) / census.size).toFixed(1)} %`.padStart(8);
}

console.log(`${census.size} profiles, seed ${POPULATION.seed}, data ${dataset.id} ${dataset.version}`);
console.log(`${"form".padEnd(30)}${"alone".padStart(8)}${"shared".padStart(8)}`);
const rows = Object.keys(census.alone).toSorted((a, b) => (census.alone[b] ?? 0) - (census.alone[a] ?? 0));
for (const form of rows)
  console.log(`${form.padEnd(30)}${percent(census.alone[form] ?? 0)}${percent(census.shared[form] ?? 0)}`);
console.log(`${"ties".padEnd(30)}${percent(census.ties)}`);
console.log(`${"nothing asked".padEnd(30)}${percent(census.unscored)}`);

const faults = outsideLimits(census);
for (const fault of faults) console.error(fault);
if (faults.length === 0)
  console.log(`within the limits: at most ${100 * LIMITS.most} %, at least ${100 * LIMITS.least} % alone first`);
process.exitCode = faults.length === 0 ? 0 : 1;
