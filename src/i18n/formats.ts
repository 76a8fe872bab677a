import { type Language, languages } from "./languages";

/** Formats for numbers, money, dates and lists in one language. */
export type Formats = ReturnType<typeof createFormats>;

/** Made when it is first asked for: each object of `Intl` costs milliseconds, and few pages need them all. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Formats based on `Intl`, created once per language. */
export function createFormats(language: Language) {
  const { locale, beforeColon, first } = languages[language];
  const numbers = (options: Intl.NumberFormatOptions) => lazily(() => new Intl.NumberFormat(locale, options));
  const lists = (type: Intl.ListFormatType) => lazily(() => new Intl.ListFormat(locale, { type }));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC", ...options }));
  const number = numbers({ maximumFractionDigits: 2 });
  const euro = numbers({ style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const percent = numbers({ style: "percent", maximumFractionDigits: 0 });
  const and = lists("conjunction");
  const or = lists("disjunction");
  const byPattern = [
    { pattern: /^\d{4}-\d{2}-\d{2}$/, format: dates({ day: "numeric" }) },
    { pattern: /^\d{4}-\d{2}$/, format: dates({}) },
  ];
  return {
    /** At most two decimals: "0,5". */
    number: (value: number) => number().format(value),
    /** Whole euros: "€ 10.000". */
    euro: (value: number) => euro().format(value),
    /** A share from 0 to 1 in whole percent: "25 %". */
    percent: (share: number) => percent().format(share),
    /** Between a label and its value: ": ", in French preceded by a space. */
    colon: `${beforeColon}: `,
    /** Between remarks: "; ", in French preceded by a space. */
    semicolon: `${beforeColon}; `,
    /** "a, b en c". */
    list: (items: readonly string[]) => and().format(items),
    /** "a, b of c". */
    either: (items: readonly string[]) => or().format(items),
    /** How the first of a row is written: "1", "1er". */
    first: first as string,
    /** An ISO date (year, month or day) in words: "23 november 2026", "maart 2025", "2024"; other texts are unchanged. */
    date: (iso: string) => {
      const known = byPattern.find(({ pattern }) => pattern.test(iso));
      const at = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
      if (known === undefined || Number.isNaN(at.getTime())) return iso;
      return known.format().format(at).replace(/^1 /, `${first} `);
    },
  };
}
