import type { Part } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import type { FormReport } from "../../report/report";
import { formName, levelWords, optionNames, partFoundAt, partName } from "../../wording/phrases";
import { row, table } from "../blocks";
import type { Run, TableBlock, TableDataRow } from "../model";
import type { Citations } from "./citations";

/** The level found in the source, with remarks: the matching option, extra points, notes. */
function levelRuns(i18n: Translator, part: Part): readonly Run[] {
  const { t, data } = i18n;
  const found = part.source === null ? null : partFoundAt(i18n, part);
  const asides = [
    ...(found === null ? [] : [found]),
    ...(part.extra > 0 ? [t("result.extra", { count: part.extra })] : []),
    ...(part.kind === "benefit" ? [] : [t("common.fromChapters")]),
    ...part.notes.map((note) => data.notes[note]?.text ?? ""),
  ];
  return [{ text: levelWords(t, part.level) }, ...asides.map((text): Run => ({ text: `\n${text}`, colour: "quiet" }))];
}

function partRow(i18n: Translator, part: Part, { cite }: Citations): TableDataRow {
  const wanted = optionNames(i18n, part);
  return row([
    [{ text: partName(i18n, part) }, ...(wanted === null ? [] : [{ text: `\n${wanted}` }])],
    String(part.asked),
    String(part.delivered),
    levelRuns(i18n, part),
    part.source === null ? i18n.t("source.none") : cite(part.source).trim(),
  ]);
}

/** What a form delivers of what was asked, wish by wish. */
export function scoreTable(i18n: Translator, { form, advice }: FormReport, citations: Citations): TableBlock {
  const { t } = i18n;
  const total = [t("result.total"), String(advice.asked), String(advice.delivered), "", ""];
  const scores = table(
    t("document.partsCaption", { form: formName(i18n, form) }),
    [
      [t("document.partWish"), 30],
      [t("result.partAsked"), 12, "end"],
      [t("result.partDelivered"), 12, "end"],
      [t("result.partFound"), 37],
      [t("result.partSource"), 9],
    ],
    [
      ...advice.parts.map((part) => partRow(i18n, part, citations)),
      row(
        total.map((text) => [{ text, bold: true }]),
        true,
      ),
    ],
  );
  return { ...scores, dense: true };
}
