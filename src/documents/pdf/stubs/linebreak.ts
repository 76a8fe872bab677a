// Takes the place of `linebreak` in the browser: pdfkit uses it to wrap text, which lines.ts does for us.

/** Never called. */
export default function LineBreaker(): never {
  throw new Error("pdfkit does not wrap text here.");
}
