import { formName, needText, resourceText } from "../../wording/phrases";
import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import type { Block, Run } from "../pdf/model";
import { adviceBlocks } from "./advice";
import { stepItems } from "./form";
import { shortSourceBlocks } from "./method";
import { shortPlanBlocks } from "./plan";
import { rankingTableBlocks } from "./ranking";

/** Forms that two pages have room for. */
const SHORT_FORMS = 1;

function needItem(i18n: Translator, form: FormReport, resource: "staff" | "money"): readonly Run[] {
  const fit = form.advice.feasibility[resource];
  return [
    { text: `${i18n.t(`fit.${resource}`)}: `, bold: true },
    { text: `${needText(i18n, resource, fit.need)} (${resourceText(i18n, resource, fit)})` },
  ];
}

function channelItems(i18n: Translator, form: FormReport): readonly (readonly Run[])[] {
  const { t, data, format } = i18n;
  return form.channels
    .filter(({ verdict }) => verdict !== "not")
    .slice(0, 2)
    .map(({ channel }) => [
      { text: `${data.channels[channel.id]?.name ?? channel.id}: `, bold: true },
      { text: t(`channel.status_${channel.status}`) },
      { text: `, ${t("channel.checked", { date: format.date(channel.checkedOn) })}`, colour: "quiet" },
    ]);
}

function shortForm(i18n: Translator, form: FormReport, report: Report): readonly Block[] {
  const { t, data } = i18n;
  const channels = channelItems(i18n, form);
  return [
    { kind: "heading", level: 2, text: formName(i18n, form.form) },
    { kind: "paragraph", text: data.workForms[form.form]?.short ?? "" },
    ...(form.plan === null
      ? [
          {
            kind: "list",
            ordered: false,
            items: [needItem(i18n, form, "staff"), needItem(i18n, form, "money")],
          } as const,
        ]
      : shortPlanBlocks(i18n, form.plan)),
    ...(channels.length === 0
      ? []
      : ([
          { kind: "heading", level: 3, text: t("result.funding") },
          { kind: "list", ordered: false, items: channels },
        ] as const)),
    { kind: "heading", level: 3, text: t("result.steps") },
    { kind: "list", ordered: true, items: stepItems(i18n, form.form, report) },
  ];
}

/** Two pages: the advice, all forms in one table, and what the first form asks and begins with. */
export function shortBlocks(i18n: Translator, report: Report, full: readonly FormReport[]): readonly Block[] {
  return [
    ...adviceBlocks(i18n, report),
    ...rankingTableBlocks(i18n, report, false).filter((block) => block.kind !== "paragraph"),
    ...full.slice(0, SHORT_FORMS).flatMap((form) => shortForm(i18n, form, report)),
    ...shortSourceBlocks(i18n, report),
  ];
}
