import type { contextFile, criteriaFile, workFormFile } from "../../schema/matrix";
import type { Fact } from "./fact";
import type { Id } from "../id";
import type { ActionStep } from "./guidance";
import type { EuroPerYear, Fte, Level } from "../level";
import type { Source } from "./source";

/** One column of the matrix. */
export type Criterion = Fact<typeof criteriaFile>["criteria"][number] & { readonly source: Source };

/** Ids of the benefits, in order. */
export function benefitsOf({ criteria }: { readonly criteria: readonly Criterion[] }): readonly Id[] {
  return criteria.filter(({ kind }) => kind === "benefit").map(({ id }) => id);
}

/** One cell of the matrix as published, with what contradicts it in the guide's own text. */
export interface Cell {
  readonly level: Level;
  readonly source: Source;
  /** Ids of notes (`Note`) on this cell. */
  readonly notes: readonly Id[];
  /** The level that the guide's text suggests when it contradicts the matrix: our reading. */
  readonly disputed: { readonly level: Level; readonly source: Source } | null;
}

/** Source of a minimum: the guide, our reading, or the person. Labelled as such wherever it is shown. */
export type NeedStatus = "recommended" | "reading" | "own";

/** Minimum need of a form; `null` where the guide says nothing (unknown, never zero). */
export interface Need<T extends number> {
  readonly minimum: T;
  readonly status: NeedStatus;
  readonly source: Source;
}

/** Staff and own money that a form needs. */
export interface Needs {
  readonly fte: Need<Fte> | null;
  readonly euroPerYear: Need<EuroPerYear> | null;
}

/** One of the eight forms of cooperation: its row in the matrix, with facts from its chapter. */
export type WorkForm = Omit<
  Fact<typeof workFormFile>,
  "chapter" | "matrix" | "cellNotes" | "disputed" | "needs" | "steps"
> & {
  /** By criterion id. */
  readonly cells: Readonly<Record<Id, Cell>>;
  readonly needs: Needs;
  /** First steps, in order. */
  readonly steps: readonly ActionStep[];
};

/** An occasion or partner region with its levels per form. Our reading. */
export type ContextOption = Fact<typeof contextFile>["occasions"][number];
