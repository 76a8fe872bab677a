import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";

const GOLDEN = fileURLToPath(new URL("../../tests/golden", import.meta.url));

/** What the guide says about an answer of a golden dossier. */
export interface Told {
  /** Lines of the guide's text, 1-based. */
  readonly lines: readonly number[];
  /** The content in our own words. */
  readonly fact: string;
}

/** What an expert expects of a golden dossier. */
export interface Expected {
  readonly title: string;
  /** The form that was chosen in reality. */
  readonly form: string;
  readonly practice: string;
  /** What the guide says, by path of the answer ("ambitions.reciprocity"). */
  readonly told: Readonly<Record<string, Told>>;
  /** Manual count for the chosen form. */
  readonly score: { readonly delivered: number; readonly asked: number };
  /** Top tie group of all eight forms. */
  readonly topOfAll: readonly string[];
  /** The same without occasions and partner region. */
  readonly topWithoutContext: readonly string[];
}

/** A practice from the guide as a dossier, with the expected outcome. */
export interface GoldenCase {
  readonly id: string;
  readonly raw: unknown;
  readonly expected: Expected;
}

/** All golden cases, by id. */
export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(GOLDEN)
    .filter((name) => name.endsWith(".dossier.json"))
    .toSorted()
    .map((name) => {
      const id = name.slice(0, -".dossier.json".length);
      return {
        id,
        raw: JSON.parse(readFileSync(`${GOLDEN}/${name}`, "utf8")) as unknown,
        expected: parse(readFileSync(`${GOLDEN}/${id}.expected.yaml`, "utf8")) as Expected,
      };
    });
}

/** Answers with only a few parts; the rest is unanswered. */
export function answersOf(parts: Partial<Answers>): Answers {
  return { ...NO_ANSWERS, ...parts };
}
