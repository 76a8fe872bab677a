// npm run analyse: how often each form comes first for random municipalities, and how often the advice finds the form
// that a simulated person has in mind. Exits with 1 outside the limits.
import { loadDataset } from "../src/dataset/load";
import { LIMITS, outsideLimits, POPULATION, takeCensus } from "./population";
import { hitRate, MANNERS } from "./population-intended";

/** Simulated people per manner, for a standard error of a third of a percentage point. */
const PERSONS = 16_000;

const { dataset } = loadDataset("data");
const census = takeCensus(dataset, POPULATION.size, POPULATION.seed);

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}

function line(name: string, ...shares: readonly number[]): void {
  console.log(name.padEnd(30) + shares.map(percent).join(""));
}

console.log(`${census.size} profiles, seed ${POPULATION.seed}, data ${dataset.id} ${dataset.version}`);
console.log(`${"form".padEnd(30)}${"alone".padStart(8)}${"shared".padStart(8)}`);
const rows = Object.keys(census.alone).toSorted((a, b) => (census.alone[b] ?? 0) - (census.alone[a] ?? 0));
for (const form of rows) line(form, (census.alone[form] ?? 0) / census.size, (census.shared[form] ?? 0) / census.size);
line("ties", census.ties / census.size);
line("no form without conflict", census.conflict / census.size);

console.log(`\n${"one form in mind".padEnd(30)}${"first".padStart(8)}${"+ later".padStart(8)}`);
for (const manner of MANNERS) {
  const { first, withNotNow } = hitRate(dataset, manner, PERSONS, POPULATION.seed);
  line(manner.name, first, withNotNow);
}

const faults = outsideLimits(census);
for (const fault of faults) console.error(fault);
if (faults.length === 0)
  console.log(`within the limits: at most ${100 * LIMITS.most} %, at least ${100 * LIMITS.least} % alone first`);
process.exitCode = faults.length === 0 ? 0 : 1;
