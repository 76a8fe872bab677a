import { createFormats } from "../../i18n/formats";
import { type Language, languages } from "../../i18n/languages";
import { layOver } from "../../i18n/lay-over";
import { type Fault, shown } from "../faults";
import type { Figure, Figures } from "./figures";
import { FIRST_WORD, type Numbers } from "./numbers";
import { type Texts, textFilesOf, textsIn } from "./text-files";

/** A placeholder for a figure, with its form: `{{figure.purse}}`, `{{figure.purse, common.plusses}}`. */
const PLACE = /\{\{\s*figure\b([^}]*)\}\}/gu;
const INSIDE = /^\.([\w.-]+)\s*(?:,\s*([\w.-]+)\s*)?$/u;

/** The forms of a figure, besides the key of a text with a unit. */
const WAYS = "digits, capital";

type Nested = Readonly<Record<string, unknown>>;

/** The input for the placeholders of one language. */
interface Sayer {
  readonly language: Language;
  readonly figures: Figures;
  readonly numbers: Numbers | null;
  /** Interface texts of the language, including those of a language below it. */
  readonly units: Nested;
}

/** A fault in a placeholder: what was expected there. */
interface Wrong {
  readonly expected: string;
}

/** A number in figures, with the thousands separator used in the texts: `Intl` has a narrower space in French. */
function digitsOf(language: Language, figure: number): string {
  return createFormats(language).number(figure).replaceAll("\u202f", "\u00a0");
}

/** A number as a word, if the language has one for it: "acht"; otherwise in figures. */
function wordOf({ language, numbers }: Sayer, figure: number): string {
  const words: Partial<Record<string, readonly string[]>> = numbers?.words ?? {};
  return words[language]?.[figure - FIRST_WORD] ?? digitsOf(language, figure);
}

/** The text with the unit for this number: "{{count}} punten". */
function unitOf({ language, units }: Sayer, key: string, count: number): string | undefined {
  const form = new Intl.PluralRules(languages[language].locale).select(count);
  const found = `${key}_${form}`
    .split(".")
    .reduce<unknown>((value, part) => (value as Nested | undefined)?.[part], units);
  return typeof found === "string" ? found : undefined;
}

function sayNumber(sayer: Sayer, figure: number, way: string | undefined): string | Wrong {
  const word = wordOf(sayer, figure);
  if (way === undefined) return word;
  if (way === "digits") return digitsOf(sayer.language, figure);
  if (way === "capital") return word.charAt(0).toUpperCase() + word.slice(1);
  const unit = unitOf(sayer, way, figure);
  const expected = `${WAYS} or the key of a text with _one and _other, as common.plusses; not "${way}"`;
  return unit === undefined ? { expected } : unit.replaceAll("{{count}}", word);
}

function sayDate({ language }: Sayer, date: string, way: string | undefined): string | Wrong {
  if (way === undefined) return createFormats(language).date(date);
  return way === "year" ? date.slice(0, 4) : { expected: `year, or nothing behind the name of a date; not "${way}"` };
}

/** Names of figures for a message; one stands for all amounts or forms. */
function namesOf(figures: Figures): string {
  return [...new Set([...figures.keys()].map((name) => name.replace(/\..+\./, ".ID.")))].join(", ");
}

function say(sayer: Sayer, inside: string): string | Wrong {
  const [, name = "", way] = INSIDE.exec(inside) ?? [];
  const figure: Figure | undefined = sayer.figures.get(name);
  if (figure === undefined) return { expected: `a figure of the data set: ${namesOf(sayer.figures)}; not "${name}"` };
  return typeof figure === "string" ? sayDate(sayer, figure, way) : sayNumber(sayer, figure, way);
}

function fillText(sayer: Sayer, text: string): string {
  return text.replace(PLACE, (place, inside: string) => {
    const said = say(sayer, inside);
    return typeof said === "string" ? said : place;
  });
}

function fillAll(sayer: Sayer, value: unknown): unknown {
  if (typeof value === "string") return fillText(sayer, value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => fillAll(sayer, one));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAll(sayer, inner)]));
}

function faultsOf(sayer: Sayer, texts: Texts): readonly Fault[] {
  return Object.entries(textFilesOf(texts)).flatMap(([file, content]) =>
    textsIn(content).flatMap(({ key, text }) =>
      [...text.matchAll(PLACE)].flatMap(([, inside = ""]) => {
        const said = say(sayer, inside);
        const at = { file: `texts/${sayer.language}/${file}.yaml`, field: key, value: shown(text) };
        return typeof said === "string" ? [] : [{ ...at, ...said }];
      }),
    ),
  );
}

/**
 * Fills in the figures in the texts of one language; other placeholders stay for the code.
 * @param below the interface texts of the language below an overlay; {} for a complete language.
 * @returns the texts, and each placeholder that cannot be filled.
 */
export function fillFigures<T extends Texts>(
  texts: T,
  below: Nested,
  figures: Figures,
  numbers: Numbers | null,
): { readonly texts: T; readonly faults: readonly Fault[] } {
  const sayer: Sayer = { language: texts.language, figures, numbers, units: layOver(below, texts.interface) };
  const filled = { ...texts, interface: fillAll(sayer, texts.interface), data: fillAll(sayer, texts.data) } as T;
  return { texts: filled, faults: faultsOf(sayer, texts) };
}
