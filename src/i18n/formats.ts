import { type Language, languages } from "./languages";

/** Formats for numbers, money, dates and lists in one language. */
export interface Formats {
  /** At most two decimals: "0,5". */
  number(value: number): string;
  /** Whole euros: "€ 10.000". */
  euro(value: number): string;
  /** A share from 0 to 1 in whole percent: "25 %". */
  percent(share: number): string;
  /** An ISO date (year, month or day) in words: "23 november 2026", "maart 2025", "2024"; other texts are unchanged. */
  date(iso: string): string;
  /** "a, b en c". */
  list(items: readonly string[]): string;
  /** Between a label and its value: ": ", in French preceded by a space. */
  readonly colon: string;
  /** Between remarks: "; ", in French preceded by a space. */
  readonly semicolon: string;
  /** "a, b of c". */
  either(items: readonly string[]): string;
  /** How the first of a row is written: "1", "1er". */
  readonly first: string;
}

/** Formats based on `Intl`, created once per language. */
export function createFormats(language: Language): Formats {
  const { locale, beforeColon, first } = languages[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const euro = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  const dateFormats = [
    { pattern: /^\d{4}-\d{2}-\d{2}$/, options: { day: "numeric", month: "long", year: "numeric" } },
    { pattern: /^\d{4}-\d{2}$/, options: { month: "long", year: "numeric" } },
  ] as const;
  return {
    number: (value) => number.format(value),
    euro: (value) => euro.format(value),
    percent: (share) => percent.format(share),
    colon: `${beforeColon}: `,
    semicolon: `${beforeColon}; `,
    list: (items) => and.format(items),
    either: (items) => or.format(items),
    first,
    date: (iso) => {
      const format = dateFormats.find(({ pattern }) => pattern.test(iso));
      const at = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
      if (format === undefined || Number.isNaN(at.getTime())) return iso;
      const text = new Intl.DateTimeFormat(locale, { ...format.options, timeZone: "UTC" }).format(at);
      return text.replace(/^1 /, `${first} `);
    },
  };
}
