import type { z } from "zod";
import type { AccessRules, Channel } from "../domain/facts/channel";
import type { Amount } from "../domain/facts/amount";
import type { Cell, ContextOption, WorkForm } from "../domain/facts/matrix";
import type { ForeignName, Publication } from "../domain/facts/library";
import type { Guide, Planning } from "../domain/facts/guide";
import type { Mention, Place, Practice } from "../domain/facts/practice";
import type { Joining, Network } from "../domain/facts/network";
import type { Link } from "../domain/facts/link";
import type { Moment, Risk } from "../domain/facts/guidance";
import type { Source } from "../domain/facts/source";
import { LEVEL_SIGNS, type Level, type LevelSign } from "../domain/level";
import type { channelFile, networkFile } from "./schema/support";
import type { contextFile, workFormFile } from "./schema/matrix";
import type { datasetFile, namesFile } from "./schema/dataset";
import type { mentionFile, placesFile, practiceFile } from "./schema/examples";
import type { literatureFile, calendarFile, risksFile } from "./schema/guidance";
import type { amount, link } from "./schema/parts";

type Raw<S extends z.ZodType> = z.infer<S>;

interface PublicPage {
  readonly where: string;
  readonly date: string | null;
}

/** "-", "+", "++", "+++" to 0..3. */
function levelOf(sign: LevelSign): Level {
  return LEVEL_SIGNS.indexOf(sign) as Level;
}

function chapter(page: number, lines: readonly number[]): Source {
  return { kind: "chapter", page, lines };
}

/** The source of a fact: lines of a chapter, or a public page. */
function sourceOf(raw: { lines?: number[] | undefined; seen?: PublicPage | undefined }, page: number): Source {
  return raw.seen === undefined
    ? chapter(page, raw.lines ?? [])
    : { kind: "public", where: raw.seen.where, date: raw.seen.date };
}

function compileAmount(raw: Raw<typeof amount>, page: number): Amount {
  return {
    id: raw.id,
    min: raw.min ?? raw.value ?? 0,
    max: raw.max ?? raw.value ?? 0,
    unit: raw.unit,
    year: raw.year ?? null,
    reading: raw.reading,
    source: sourceOf(raw, page),
  };
}

/** Planning defaults with their source. */
export function compilePlanning(raw: Raw<typeof datasetFile>["planning"]): Planning | null {
  if (raw === null) return null;
  const { seen, ...cost } = raw.ftePerYear;
  return { ...raw, ftePerYear: { ...cost, source: sourceOf({ seen }, 0) } };
}

function compileCells(raw: Raw<typeof workFormFile>): Record<string, Cell> {
  const source: Source = { kind: "matrix", page: raw.matrix.page, line: raw.matrix.line };
  return Object.fromEntries(
    Object.entries(raw.matrix.cells).map(([criterion, sign]) => {
      const other = raw.disputed.find((d) => d.criterion === criterion);
      const disputed =
        other === undefined ? null : { level: levelOf(other.level), source: chapter(raw.chapter, other.lines) };
      return [criterion, { level: levelOf(sign), source, notes: raw.cellNotes[criterion] ?? [], disputed }];
    }),
  );
}

/** A work form without its steps, whose targets are in other files. */
export function compileWorkForm(raw: Raw<typeof workFormFile>): Omit<WorkForm, "steps"> {
  const { fte, euroPerYear } = raw.needs;
  const need = <T extends number>(n: { minimum: T; status: "recommended" | "reading"; lines: number[] }) => ({
    minimum: n.minimum,
    status: n.status,
    source: chapter(raw.chapter, n.lines),
  });
  return {
    id: raw.id,
    source: chapter(raw.chapter, raw.lines),
    cells: compileCells(raw),
    term: { from: raw.term.from, to: raw.term.to, source: chapter(raw.chapter, raw.term.lines) },
    needs: {
      fte: fte === "unknown" ? null : need(fte),
      euroPerYear: euroPerYear === "unknown" ? null : need(euroPerYear),
    },
    amounts: raw.amounts.map((a) => compileAmount(a, raw.chapter)),
    combinesWith: raw.combinesWith.map((c) => ({ form: c.form, source: chapter(raw.chapter, c.lines) })),
    notes: raw.notes,
  };
}

/** Context options; the page of a level is the first page of the form's chapter. */
export function compileContext(
  options: Raw<typeof contextFile>["occasions"],
  pageOf: ReadonlyMap<string, number>,
): ContextOption[] {
  return options.map((option) => ({
    id: option.id,
    urgent: option.urgent,
    levels: Object.fromEntries(
      Object.entries(option.levels).map(([form, { level, lines }]) => [
        form,
        { level, source: chapter(pageOf.get(form) ?? 1, lines) },
      ]),
    ),
  }));
}

/** Drops `shared`, which only the check needs. */
function compileLink(raw: Raw<typeof link>): Link {
  if (raw.certainty === "none") return raw;
  const { shared: _shared, ...rest } = raw;
  return rest;
}

const optionalLink = (raw: Raw<typeof link> | null): Link | null => (raw === null ? null : compileLink(raw));

const publicPages = (pages: readonly PublicPage[]): readonly Source[] =>
  pages.map(({ where, date }) => ({ kind: "public", where, date }));

function compileStanding(raw: Pick<Raw<typeof practiceFile>, "state" | "link">): Pick<Practice, "state" | "link"> {
  const state = raw.state === null ? null : { ...raw.state, seen: publicPages(raw.state.seen) };
  return { state, link: optionalLink(raw.link) };
}

/** An example; `page` is the first page of its chapter, which the file's lines refer to. */
export function compilePractice(raw: Raw<typeof practiceFile>, page: number): Practice {
  const { lines, amounts, state, link, ...rest } = raw;
  return {
    ...rest,
    ...compileStanding({ state, link }),
    amounts: amounts.map((a) => compileAmount(a, page)),
    source: chapter(page, lines),
  };
}

function compileRules(raw: Raw<typeof channelFile>["rules"], page: number): AccessRules {
  const { lines, seen, ...rules } = raw;
  return Object.keys(rules).length === 0 ? {} : { ...rules, source: sourceOf({ lines, seen }, page) };
}

/** A funding channel; `page` is the first page of the chapter of its first form. */
export function compileChannel(raw: Raw<typeof channelFile>, page: number): Channel {
  const { lines, amounts, seen, rules, link, ...rest } = raw;
  return {
    ...rest,
    link: optionalLink(link),
    rules: compileRules(rules, page),
    amounts: amounts.map((a) => compileAmount(a, page)),
    source: sourceOf({ lines, seen: lines === undefined ? seen[0] : undefined }, page),
    seen: publicPages(seen),
  };
}

/** A network, which has its own page number. */
export function compileNetwork(raw: Raw<typeof networkFile>): Network {
  const { page, lines, joining, link, ...rest } = raw;
  return { ...rest, joining: compileJoining(joining), link: optionalLink(link), source: chapter(page, lines) };
}

function compileJoining(raw: Raw<typeof networkFile>["joining"]): Joining | null {
  if (raw === null) return null;
  const { seen, ...rest } = raw;
  return { ...rest, source: sourceOf({ seen }, 0) };
}

/** A short mention, which has its own page number. */
export function compileMention(raw: Raw<typeof mentionFile>): Mention {
  const { page, lines, state, link, ...rest } = raw;
  return { ...rest, ...compileStanding({ state, link }), source: chapter(page, lines) };
}

/** A publication from the reading list or the literature, which has its own page number. */
export function compilePublication(raw: Raw<typeof literatureFile>[number]): Publication {
  const { page, lines, seen, link, ...rest } = raw;
  return { ...rest, link: optionalLink(link), source: sourceOf({ lines, seen }, page ?? 0) };
}

/** A moment of the year. */
export function compileMoment({ seen, ...rest }: Raw<typeof calendarFile>[number]): Moment {
  return { ...rest, source: sourceOf({ seen }, 0) };
}

/** A risk, with its source unless it is our own. */
export function compileRisk({ page, lines, seen, ...rest }: Raw<typeof risksFile>[number]): Risk {
  const told = lines !== undefined || seen !== undefined;
  return told ? { ...rest, source: sourceOf({ lines, seen }, page ?? 0) } : rest;
}

/** Anything whose point is its address: a text to start from, or an organisation. */
export function compileLinked<T extends { readonly link: Raw<typeof link> }>(raw: T): Omit<T, "link"> & { link: Link } {
  return { ...raw, link: compileLink(raw.link) };
}

/** The guide, with its address. */
export function compileGuide(raw: Raw<typeof datasetFile>["guide"]): Guide {
  return { ...raw, link: optionalLink(raw.link) };
}

/** Map points with their credit written out. */
export function compilePlaces({ credits, places }: Raw<typeof placesFile>): Place[] {
  return places.map((place) => ({ ...place, credit: credits[place.credit] ?? place.credit }));
}

/** Names with their language; names of no language need no markup. */
export function compileNames(raw: Raw<typeof namesFile>): ForeignName[] {
  return Object.entries(raw).flatMap(([language, names]) =>
    language === "none" ? [] : names.map((text) => ({ text, language })),
  );
}
