/** A Unicode range: first and last code point. */
type Range = readonly [first: number, last: number];

/** Letters of the national and most African Latin alphabets, and signs in our texts or likely in typed text. */
const LATIN: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
];
const OTHERS = "ȘșȚțƐɛƆɔƏə‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€№™←↑→↓↔↗↘−∞≈≠≤≥₂²✓✗■□▪●○◆▲▼△▽★☆";

/**
 * Letters that only some names need, as far as Inter has them: each script has its own font files, loaded on demand.
 */
export const SCRIPTS = {
  // Vietnamese, and the rest of Latin.
  latin: [
    [0x180, 0x1c3],
    [0x1c5, 0x24f],
    [0x1e00, 0x1e9b],
    [0x1e9e, 0x1eff],
  ],
  greek: [
    [0x375, 0x376],
    [0x37a, 0x37f],
    [0x384, 0x38a],
    [0x38c, 0x38c],
    [0x38e, 0x3a1],
    [0x3a3, 0x3d7],
    [0x1f00, 0x1f15],
    [0x1f18, 0x1f1d],
    [0x1f20, 0x1f45],
    [0x1f48, 0x1f4d],
    [0x1f50, 0x1f57],
    [0x1f5f, 0x1f7d],
    [0x1f80, 0x1fb4],
    [0x1fb6, 0x1fc4],
    [0x1fc6, 0x1fd3],
    [0x1fd6, 0x1fdb],
    [0x1fdd, 0x1fef],
    [0x1ff2, 0x1ff4],
    [0x1ff6, 0x1ffe],
  ],
  cyrillic: [
    [0x400, 0x479],
    [0x490, 0x49d],
    [0x4a0, 0x4ff],
  ],
} as const satisfies Readonly<Record<string, readonly Range[]>>;

/** A script with its own font files. */
export type Script = keyof typeof SCRIPTS;

const SCRIPT_NAMES = Object.keys(SCRIPTS) as readonly Script[];

function isIn(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

function signsOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join("");
}

/** Every character of the fonts that are always loaded. */
export const BASIC_SIGNS = signsOf(LATIN) + OTHERS;

/** Every letter of a script. */
export function lettersOf(script: Script): string {
  return signsOf(SCRIPTS[script]);
}

/** Replaces or removes characters without a glyph of their own. */
export function plainLetters(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu, "")
      .replace(/[\t\u1680\u2000-\u2006\u2008\u200a\u205f\u3000]/g, " ")
      .replace(/[\u2007\u2009\u202f]/g, "\u00a0")
      .replace(/\u2010/g, "-")
      .replace(/✔/g, "✓")
      .replace(/[✕✖]/g, "✗")
      .replace(/ŉ/g, "’n")
      // oxlint-disable-next-line no-control-regex -- control characters are what this removes
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "")
  );
}

/** The scripts that a text needs, in the order of `SCRIPTS`. */
export function scriptsIn(text: string): readonly Script[] {
  const codes = Array.from(plainLetters(text), (sign) => sign.codePointAt(0) ?? 0);
  return SCRIPT_NAMES.filter((script) => codes.some((code) => isIn(SCRIPTS[script], code)));
}

/** Characters of a text that none of our fonts has, without duplicates, in order: a PDF shows a box for each. */
export function missingSigns(text: string): readonly string[] {
  const known = (sign: string) => {
    const code = sign.codePointAt(0) ?? 0;
    return sign === "\n" || BASIC_SIGNS.includes(sign) || SCRIPT_NAMES.some((script) => isIn(SCRIPTS[script], code));
  };
  return [...new Set(plainLetters(text))].filter((sign) => !known(sign));
}
