import type { z } from "zod";
import type { Amount, Cell, Channel, ContextOption, Network, Practice, Source, WorkForm } from "../domain/dataset";
import { LEVEL_SIGNS, type Level, type LevelSign } from "../domain/level";
import type { channelFile, contextFile, networkFile, practiceFile, workFormFile } from "./schema/files";
import type { amount } from "./schema/parts";

type Raw<S extends z.ZodType> = z.infer<S>;

/** "-", "+", "++", "+++" to 0..3. */
export function levelOf(sign: LevelSign): Level {
  return LEVEL_SIGNS.indexOf(sign) as Level;
}

function chapter(page: number, lines: readonly number[]): Source {
  return { kind: "chapter", page, lines };
}

function compileAmount(raw: Raw<typeof amount>, page: number): Amount {
  const source: Source =
    raw.seen === undefined
      ? chapter(page, raw.lines ?? [])
      : { kind: "public", where: raw.seen.where, date: raw.seen.date };
  return {
    id: raw.id,
    min: raw.min ?? raw.value ?? 0,
    max: raw.max ?? raw.value ?? 0,
    unit: raw.unit,
    year: raw.year ?? null,
    reading: raw.reading,
    source,
  };
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

/** A work-form file as the engine uses it. */
export function compileWorkForm(raw: Raw<typeof workFormFile>): WorkForm {
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
    levels: Object.fromEntries(
      Object.entries(option.levels).map(([form, { level, lines }]) => [
        form,
        { level, source: chapter(pageOf.get(form) ?? 1, lines) },
      ]),
    ),
  }));
}

export function compilePractice(raw: Raw<typeof practiceFile>, page: number): Practice {
  const { lines, amounts, ...rest } = raw;
  return { ...rest, amounts: amounts.map((a) => compileAmount(a, page)), source: chapter(page, lines) };
}

export function compileChannel(raw: Raw<typeof channelFile>, page: number): Channel {
  const { lines, amounts, seen, ...rest } = raw;
  return {
    ...rest,
    amounts: amounts.map((a) => compileAmount(a, page)),
    source: chapter(page, lines),
    seen: seen.map((s) => ({ kind: "public", where: s.where, date: s.date })),
  };
}

export function compileNetwork(raw: Raw<typeof networkFile>): Network {
  const { page, lines, ...rest } = raw;
  return { ...rest, source: chapter(page, lines) };
}
