// Replaces `linebreak` in the browser: pdfkit wraps text with it, which lines.ts does for us.

/** Never called. */
export default function LineBreaker(): never {
  throw new Error("pdfkit does not wrap text here.");
}
