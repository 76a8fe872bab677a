import type { Channel } from "../domain/facts/channel";
import type { Cell, ContextOption, WorkForm } from "../domain/facts/matrix";
import type { Sourced } from "../domain/facts/fact";
import type { ForeignName } from "../domain/facts/library";
import type { Source } from "../domain/facts/source";
import { LEVEL_SIGNS, type Level, type PrintedLevel } from "../domain/level";
import type { namesFile } from "../schema/dataset";
import type { contextFile, workFormFile } from "../schema/matrix";
import type { Read } from "../schema/parts";
import type { channelFile } from "../schema/support";
import { compileStep, type StepTargets } from "./compile-steps";

/** Where the files say that a fact stands; a list of public pages is not a place, and stays. */
interface Placed {
  readonly page?: number;
  readonly lines?: readonly number[];
  readonly seen?: Source | Source[];
}

function sourceOf({ page = 0, lines, seen }: Placed): Source | undefined {
  if (seen !== undefined && !Array.isArray(seen)) return seen;
  return lines === undefined ? undefined : { kind: "chapter", page, lines };
}

/**
 * Puts, at every depth, a source in place of page and lines of the guide or of one public page.
 * @param page first page of the chapter that lines without a page belong to.
 */
export function sourced<T>(raw: T, page = 0): Sourced<T> {
  if (typeof raw !== "object" || raw === null) return raw as Sourced<T>;
  if (Array.isArray(raw)) return raw.map((one: unknown) => sourced(one, page)) as Sourced<T>;
  const source = sourceOf({ page, ...raw });
  const entries = Object.entries(raw).flatMap(([key, inner]: [string, unknown]) => {
    const replaced = source !== undefined && (/^(page|lines)$/.test(key) || inner === source);
    return replaced ? [] : [[key, sourced(inner, page)]];
  });
  return Object.fromEntries(source === undefined ? entries : [...entries, ["source", source]]) as Sourced<T>;
}

/** "-", "+", "++", "+++" to 0..3. */
function levelOf(sign: PrintedLevel): Level {
  return LEVEL_SIGNS.indexOf(sign) as Level;
}

/** A work form; its steps have their targets in other files. */
export function compileWorkForm(raw: Read<typeof workFormFile>, targets: StepTargets): WorkForm {
  const { chapter: _chapter, matrix, cellNotes, disputed, ...form } = sourced(raw, raw.chapter);
  const source: Source = { kind: "matrix", page: matrix.page, line: matrix.line };
  const cells = Object.entries(matrix.cells).map(([criterion, sign]): [string, Cell] => {
    const other = disputed.find((one) => one.criterion === criterion);
    return [
      criterion,
      {
        level: levelOf(sign),
        source,
        notes: cellNotes[criterion] ?? [],
        disputed: other === undefined ? null : { level: levelOf(other.level), source: other.source },
      },
    ];
  });
  return { ...form, cells: Object.fromEntries(cells), steps: raw.steps.map((step) => compileStep(step, targets)) };
}

/** Context options; the page of a level is the first page of the form's chapter. */
export function compileContext(
  options: Read<typeof contextFile>["occasions"],
  pageOf: ReadonlyMap<string, number>,
): ContextOption[] {
  return options.map(({ levels, ...option }) => {
    const all = Object.entries(levels).map(([form, level]) => [form, sourced(level, pageOf.get(form) ?? 1)]);
    return { ...option, levels: Object.fromEntries(all) };
  });
}

/** A funding channel; `page` is the first page of the chapter of its first form. */
export function compileChannel(raw: Read<typeof channelFile>, page: number): Channel {
  const channel = sourced(raw, page);
  const [first] = raw.seen;
  return raw.lines === undefined && first !== undefined ? { ...channel, source: first } : channel;
}

/** Names with their language; names of no language need no markup. */
export function compileNames(raw: Read<typeof namesFile>): ForeignName[] {
  return Object.entries(raw).flatMap(([language, names]) =>
    language === "none" ? [] : names.map((text) => ({ text, language })),
  );
}
