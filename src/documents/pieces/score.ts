import type { Part } from "../../domain/advice";
import { LEVEL_SIGNS } from "../../domain/level";
import type { Translator } from "../../i18n/translator";
import type { FormReport } from "../../report/report";
import { askedText, formName, partName, partOption, sourceText } from "../../wording/phrases";
import { row, table } from "../blocks";
import type { TableBlock, TableDataRow } from "../model";

function found(i18n: Translator, part: Part): string {
  const option = part.source === null ? null : partOption(i18n, part);
  const sign = LEVEL_SIGNS[part.level];
  return option === null ? sign : `${sign}\n${option}`;
}

function partRow(i18n: Translator, part: Part): TableDataRow {
  const { t, data } = i18n;
  const { delivered, extra } = part;
  const name = partName(i18n, part);
  const notes = part.notes.map((note) => `\n${data.notes[note]?.text ?? ""}`).join("");
  const chapters = part.kind === "benefit" ? "" : `\n${t("common.fromChapters")}`;
  return row([
    name,
    askedText(i18n, part),
    [{ text: found(i18n, part) }, { text: notes, colour: "quiet" }],
    extra > 0 ? `${String(delivered)}\n${t("result.extra", { count: extra })}` : String(delivered),
    sourceText(i18n, part.source) + chapters,
  ]);
}

/** What a form delivers of what was asked, point by point. */
export function scoreTable(i18n: Translator, { form, advice }: FormReport): TableBlock {
  const { t } = i18n;
  const total = [t("result.total"), String(advice.asked), "", String(advice.delivered), ""];
  return table(
    t("document.partsCaption", { form: formName(i18n, form) }),
    [
      [t("result.partWhat"), 23],
      [t("result.partAsked"), 16],
      [t("result.partFound"), 25],
      [t("result.partDelivered"), 13],
      [t("result.partSource"), 23],
    ],
    [
      ...advice.parts.map((part) => partRow(i18n, part)),
      row(
        total.map((text) => [{ text, bold: true }]),
        true,
      ),
    ],
  );
}
