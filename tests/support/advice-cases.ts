import { readFileSync } from "node:fs";
import type { Answers } from "../../src/domain/answers";
import type { Level } from "../../src/domain/level";

/** Answers of a dossier of method 1. */
interface FormerAnswers extends Omit<Answers, "ambitions"> {
  readonly ambitions: Readonly<Record<string, Level | "no-opinion">>;
  readonly double?: readonly string[] | "none";
}

/** One of the inputs on which method 1 fell short: what got no opinion is not asked, and nothing counts double. */
export function adviceCase(name: string): Answers {
  const url = new URL(`../vectors/advice/${name}.dossier.json`, import.meta.url);
  const dossier = JSON.parse(readFileSync(url, "utf8")) as { readonly answers: FormerAnswers };
  const { double: _double, ambitions, ...rest } = dossier.answers;
  const given = Object.entries(ambitions).map(([id, level]) => [id, level === "no-opinion" ? 0 : level] as const);
  return { ...rest, ambitions: Object.fromEntries(given) };
}
