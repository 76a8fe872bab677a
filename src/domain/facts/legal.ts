import type { bodiesFile, legalFile, modelsFile } from "../../schema/guidance";
import type { Fact } from "./fact";

/** A municipality's published text to start from; only its address is given. */
export type Model = Fact<typeof modelsFile>[number];

/** The legal part of a note, to be checked by the legal service. */
export type Legal = Fact<typeof legalFile>;

/** Where a legal ground was found. */
export type LegalSource = Legal["sources"][number];

/** A legal ground proposed for the note for the college; its text says what it is for. */
export type LegalGround = Legal["grounds"][number];

/** An organisation that helps municipalities. */
export type Body = Fact<typeof bodiesFile>[number];
