import type { datasetFile, notesFile } from "../../schema/dataset";
import type { Fact } from "./fact";

/** What a data set says about itself. */
export type Meta = Fact<typeof datasetFile>;

/** The guide that the facts come from: its extent, and notes about the guide as a whole. */
export type Guide = Meta["guide"];

/** Defaults for the multi-year plan. */
export type Planning = NonNullable<Meta["planning"]>;

/** Annual cost of an FTE, as a default that a person can change: our own calculation, to be labelled as such. */
export type FteCost = Planning["ftePerYear"];

/** A note about source facts that conflict, are missing or are outdated; its wording is in the texts. */
export type Note = Fact<typeof notesFile>[number];
