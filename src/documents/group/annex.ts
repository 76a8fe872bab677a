import type { Translator } from "../../i18n/translator";
import type { GroupReport } from "../../report/group";
import { answerText } from "../../wording/answers/answer";
import { sourceLine } from "../../wording/knowledge/about";
import { differences, factTexts, notFirstText, personName, sharedWishTexts } from "../../wording/council";
import { groupProposalTexts } from "../../wording/advice/group";
import { formName, questionLabel } from "../../wording/phrases";
import { bullets, heading, paragraph, row, table } from "../blocks";
import type { Block, TableBlock, Text } from "../model";
import type { GroupMatter } from "./matter";

/** With more people than this, the table has counts per form instead of a column per person. */
const SIDE_BY_SIDE = 5;

type Row = GroupReport["rows"][number];

type Fit = Row["fits"][number];

const isEnough = ({ delivered, asked }: Fit) => 3 * delivered >= 2 * asked;

/** What a person gets from a form: points, too little, first choice, conditions. */
function fitText({ t }: Translator, fit: Fit, first: boolean): string {
  const points = t("common.ofAsked", { delivered: fit.delivered, asked: fit.asked });
  return [
    fit.conflicts > 0 ? `${points} ${t("council.conflict")}` : points,
    ...(first ? [t("council.firstChoice")] : []),
    ...(isEnough(fit) ? [] : [t("group.tooLittle")]),
  ].join("\n");
}

function formRuns(i18n: Translator, { form, possible }: Row): Text {
  const name = formName(i18n, form);
  return possible ? name : [{ text: name }, { text: `\n${i18n.t("overview.notNow")}`, colour: "notNow" }];
}

function fitTable(i18n: Translator, { report, people }: GroupMatter): TableBlock {
  const { t, format } = i18n;
  const heard = report.rows[0]?.fits ?? [];
  const lowest = (form: Row) => {
    const worst = form.fits.toSorted((a, b) => a.delivered / a.asked - b.delivered / b.asked)[0];
    return worst === undefined ? "" : t("common.ofAsked", { delivered: worst.delivered, asked: worst.asked });
  };
  const wide = heard.length <= SIDE_BY_SIDE;
  const heads = wide
    ? heard.map(({ person }) => personName(i18n, people, person))
    : [t("council.acceptableFor"), t("group.votes")];
  const cells = (form: Row) =>
    wide
      ? form.fits.map((fit) => fitText(i18n, fit, form.firstFor.includes(fit.person)))
      : [
          t("common.ofAsked", { delivered: form.fits.filter(isEnough).length, asked: heard.length }),
          format.number(form.firstFor.length),
        ];
  return table(
    t("council.tableCaption"),
    [[t("group.columnForm"), 28], ...heads.map((head) => [head, 18, "end"] as const), [t("council.lowest"), 14, "end"]],
    report.rows.map((form) =>
      row([formRuns(i18n, form), ...cells(form), lowest(form)], report.compromise.includes(form.form)),
    ),
  );
}

function differenceBlocks(i18n: Translator, { report, people }: GroupMatter): readonly Block[] {
  const { t } = i18n;
  const differing = differences(report);
  if (differing.length === 0) return [paragraph(t("council.differNone"))];
  const rows = differing.map(({ question, given }) =>
    row([
      questionLabel(i18n, question.id),
      given
        .map(({ id, value }) => {
          const answer = answerText(i18n, question, value, null) ?? t("group.noAnswer");
          return `${personName(i18n, people, id)}${i18n.format.colon}${answer}`;
        })
        .join("\n"),
    ]),
  );
  return [
    table(
      t("council.differCaption"),
      [
        [t("council.differWhat"), 30],
        [t("group.columnAnswers"), 70],
      ],
      rows,
    ),
  ];
}

/** Results of the answers: proposal, table, common wishes, differences, facts and limitations. */
export function annex(i18n: Translator, matter: GroupMatter): readonly Block[] {
  const { t, format } = i18n;
  const { report, people, questions, benefits, chosen, dataset, date } = matter;
  const heard = new Set(report.rows[0]?.fits.map(({ person }) => person));
  const silent = people.filter(({ id }) => !heard.has(id)).map(({ id }) => personName(i18n, people, id));
  const asking = people.filter(({ id }) => heard.has(id));
  const notFirst = notFirstText(i18n, report);
  const facts = factTexts(i18n, report, questions, chosen);
  return [
    { ...heading(2, t("council.annexTitle")), turns: true },
    paragraph(groupProposalTexts(i18n, report).join(" "), "lead"),
    ...(report.municipalities.length > 1
      ? [paragraph(t("council.severalMunicipalities", { count: report.municipalities.length }))]
      : []),
    paragraph(t("council.tableLead")),
    { ...fitTable(i18n, matter), dense: true },
    ...(silent.length === 0 ? [] : [paragraph(t("council.noPoints", { names: format.list(silent) }), "quiet")]),
    ...(notFirst === null ? [] : [paragraph(notFirst)]),
    heading(2, t("council.shareHead")),
    paragraph(sharedWishTexts(i18n, asking, benefits).join(" ")),
    heading(2, t("council.differHead")),
    ...differenceBlocks(i18n, matter),
    ...(facts.length === 0 ? [] : [heading(2, t("council.factsHead")), bullets(facts)]),
    heading(2, t("council.limitsHead")),
    paragraph(t("council.limits")),
    paragraph(
      `${sourceLine(i18n, dataset)} ${t("council.source", { version: dataset.version, date: format.date(date) })}`,
      "quiet",
    ),
  ];
}
