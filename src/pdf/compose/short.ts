import { formName, needText, resourceText } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { FormReport, Report } from "../../report/report";
import type { Block, Run } from "../model";
import { adviceBlocks } from "./advice";
import { stepItems } from "./form";
import { shortSourceBlocks } from "./method";
import { shortPlanBlocks } from "./plan";
import { rankingTableBlocks } from "./ranking";

/** Forms that two pages have room for. */
const SHORT_FORMS = 1;

function needItem(words: Words, form: FormReport, resource: "staff" | "money"): readonly Run[] {
  const fit = form.advice.feasibility[resource];
  return [
    { text: `${words.t(`fit.${resource}`)}: `, bold: true },
    { text: `${needText(words, resource, fit.need)} (${resourceText(words, resource, fit)})` },
  ];
}

function channelItems(words: Words, form: FormReport): readonly (readonly Run[])[] {
  const { t, data, format } = words;
  return form.channels
    .filter(({ verdict }) => verdict !== "not")
    .slice(0, 2)
    .map(({ channel }) => [
      { text: `${data.channels[channel.id]?.name ?? channel.id}: `, bold: true },
      { text: t(`channel.status_${channel.status}`) },
      { text: `, ${t("channel.checked", { date: format.date(channel.checkedOn) })}`, colour: "quiet" },
    ]);
}

function shortForm(words: Words, form: FormReport, report: Report): readonly Block[] {
  const { t, data } = words;
  const channels = channelItems(words, form);
  return [
    { kind: "heading", level: 2, text: formName(words, form.form) },
    { kind: "paragraph", text: data.workForms[form.form]?.short ?? "" },
    ...(form.plan === null
      ? [
          {
            kind: "list",
            ordered: false,
            items: [needItem(words, form, "staff"), needItem(words, form, "money")],
          } as const,
        ]
      : shortPlanBlocks(words, form.plan)),
    ...(channels.length === 0
      ? []
      : ([
          { kind: "heading", level: 3, text: t("result.funding") },
          { kind: "list", ordered: false, items: channels },
        ] as const)),
    { kind: "heading", level: 3, text: t("result.steps") },
    { kind: "list", ordered: true, items: stepItems(words, form.form, report) },
  ];
}

/** Two pages: the advice, all forms in one table, and what the first form asks and begins with. */
export function shortBlocks(words: Words, report: Report, full: readonly FormReport[]): readonly Block[] {
  return [
    ...adviceBlocks(words, report),
    ...rankingTableBlocks(words, report, false).filter((block) => block.kind !== "paragraph"),
    ...full.slice(0, SHORT_FORMS).flatMap((form) => shortForm(words, form, report)),
    ...shortSourceBlocks(words, report),
  ];
}
