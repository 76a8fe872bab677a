import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { type Run, runsOf, type Text } from "../model";

/** Characters that XML cannot contain, but a name might. */
// oxlint-disable-next-line no-control-regex -- control characters are what this removes
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Removes characters that a Word file cannot contain. */
export function wordText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/**
 * Turns "\n" into line breaks and highlights text in square brackets for the reader to fill in; brackets may be nested.
 */
function pieces({ text, bold, lang }: Run, strong: boolean): readonly TextRun[] {
  const look = {
    // Only set if true: "not bold" would override the style of a heading.
    ...(strong || bold === true ? { bold: true } : {}),
    ...(lang === undefined ? {} : { language: { value: lang } }),
  };
  return wordText(text)
    .split(/(\[(?:[^[\]]|\[[^[\]]*\])*\]|\n)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\n") return new TextRun({ break: 1 });
      const open = part.startsWith("[") && part.endsWith("]");
      return new TextRun({ text: part, ...look, ...(open ? { highlight: "yellow" } : {}) });
    });
}

/** A text in Word. Colours are left out: they are never the only carrier of a meaning. */
export function children(text: Text, strong = false): readonly ParagraphChild[] {
  return runsOf(text).flatMap((run): readonly ParagraphChild[] => {
    const own = pieces(run, strong);
    return run.link === undefined ? own : [new ExternalHyperlink({ link: run.link, children: own })];
  });
}
