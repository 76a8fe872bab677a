import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { type Run, runsOf, type Text } from "../model";

/** Signs that an XML file cannot hold; a person's name may have them. */
// oxlint-disable-next-line no-control-regex -- control characters are what this removes
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that a Word file can hold. */
export function wordText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** "\n" as line breaks; what stands between square brackets is marked, because somebody has to fill it in; a field may stand in another. */
function pieces({ text, bold, lang }: Run, strong: boolean): readonly TextRun[] {
  const look = {
    // Said only where it is meant: "not bold" would overrule the style of a heading.
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

/** A text as Word has it. Colours are left out: they never carry a meaning alone. */
export function children(text: Text, strong = false): readonly ParagraphChild[] {
  return runsOf(text).flatMap((run): readonly ParagraphChild[] => {
    const own = pieces(run, strong);
    return run.link === undefined ? own : [new ExternalHyperlink({ link: run.link, children: own })];
  });
}
