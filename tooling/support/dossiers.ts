import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";

const GOLDEN = fileURLToPath(new URL("../../tests/golden", import.meta.url));

/** Where the guide tells what a golden dossier answers. */
export interface Told {
  /** Lines of the guide's text, 1-based. */
  readonly lines: readonly number[];
  /** What stands there, in our own words. */
  readonly fact: string;
}

/** What an expert expects of a golden dossier. */
export interface Expected {
  readonly title: string;
  /** The form that was really chosen. */
  readonly form: string;
  readonly practice: string;
  /** Path of an answer ("ambitions.reciprocity") to what the guide tells about it. */
  readonly told: Readonly<Record<string, Told>>;
  /** Recount of the chosen form. */
  readonly score: { readonly delivered: number; readonly asked: number };
  /** Top tie group of all eight forms. */
  readonly topOfAll: readonly string[];
  /** The same without occasions and partner region. */
  readonly topWithoutContext: readonly string[];
}

/** A practice of the guide as a dossier, with what must come out. */
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

/** Answers made of a few parts; the rest is unanswered. */
export function answersOf(parts: Partial<Answers>): Answers {
  return { ...NO_ANSWERS, ...parts };
}
