import { type Language, languages } from "./languages";

/** Numbers, money, dates and lists of one language. */
export interface Formats {
  /** At most two decimals: "0,5". */
  number(value: number): string;
  /** Whole euros: "€ 10.000". */
  euro(value: number): string;
  /** A share of 0 to 1 in whole percents: "25 %". */
  percent(share: number): string;
  /** ISO date (year, month or day) to words: "23 november 2026", "maart 2025", "2024"; other texts stay as they are. */
  date(iso: string): string;
  /** "a, b en c". */
  list(items: readonly string[]): string;
  /** Between a label and its value: ": ", in French with a space before it. */
  readonly colon: string;
  /** Between remarks: "; ", in French with a space before it. */
  readonly semicolon: string;
  /** "a, b of c". */
  either(items: readonly string[]): string;
  /** How the first of a row is written: "1", "1er". */
  readonly first: string;
}

/** Formats by `Intl`, made once for a language. */
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
      const found = dateFormats.find(({ pattern }) => pattern.test(iso));
      const at = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
      if (found === undefined || Number.isNaN(at.getTime())) return iso;
      const text = new Intl.DateTimeFormat(locale, { ...found.options, timeZone: "UTC" }).format(at);
      return text.replace(/^1 /, `${first} `);
    },
  };
}
