import { DOSSIER_KIND } from "../../domain/answers";
import { betterTexts, headlineLead, headlineTitle } from "../../i18n/headline";
import { formList } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/report";
import type { Block, PdfDocument } from "../model";
import { answerBlocks } from "./answers";
import { comparisonBlocks } from "./comparison";
import { formBlocks } from "./form";
import { methodBlocks, sourceBlocks } from "./method";
import { rankingBlocks } from "./ranking";

/** Forms of the top group that are drawn in full; a larger tie is named in the text and stands in the table. */
const FULL_FORMS = 3;

const BCP47 = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", de: "de-BE" } as const;

function respondent(words: Words, report: Report): string {
  const { t, data } = words;
  const { name, role } = report.answers.respondent;
  const roleName = role === undefined ? undefined : data.roles[role]?.name;
  if (name !== undefined && roleName !== undefined) return t("document.respondentName", { name, role: roleName });
  return name ?? roleName ?? t("document.anonymous");
}

function titleBlock(words: Words, report: Report): Block {
  const { t, format } = words;
  return {
    kind: "title",
    eyebrow: t("app.name"),
    title: headlineTitle(words, report.headline),
    subtitle: t("document.subject"),
    facts: [
      { label: t("document.municipality"), value: report.municipality?.name ?? t("document.anonymous") },
      { label: t("document.date"), value: format.date(report.date) },
      { label: t("document.respondent"), value: respondent(words, report) },
      {
        label: t("document.version"),
        value: t("document.versionValue", {
          version: report.dataset.version,
          date: format.date(report.dataset.reviewedOn),
        }),
      },
    ],
  };
}

function adviceBlocks(words: Words, report: Report): readonly Block[] {
  const { t } = words;
  const better = betterTexts(words, report.headline);
  return [
    { kind: "heading", level: 2, text: t("document.adviceTitle") },
    { kind: "paragraph", tone: "lead", text: headlineLead(words, report.headline).join(" ") },
    ...(better.length === 0
      ? []
      : [
          {
            kind: "callout",
            tone: "warning",
            title: better[0] ?? "",
            blocks: [{ kind: "paragraph", text: better.slice(1).join(" ") || t("channel.check") }],
          } as const,
        ]),
    { kind: "paragraph", tone: "quiet", text: t("result.limits") },
  ];
}

/** Names the forms of a large tie that are not drawn in full. */
function otherTop(words: Words, report: Report): readonly Block[] {
  const others = report.top.slice(FULL_FORMS).map((form) => form.form);
  if (others.length === 0) return [];
  return [{ kind: "paragraph", text: words.t("result.topOthers", { forms: formList(words, others) }) }];
}

/** Networks that work on the chosen themes. */
function networkBlocks(words: Words, report: Report): readonly Block[] {
  if (report.networks.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.t("result.networks") },
    {
      kind: "list",
      ordered: false,
      items: report.networks.map((network) => [
        { text: `${network.name}: `, bold: true },
        { text: words.data.networks[network.id]?.summary ?? "" },
      ]),
    },
  ];
}

/**
 * The document of an advice, as blocks: title, advice, ranking of all forms, the top group in full, comparison,
 * answers, method, sources. Pure; the dossier travels inside as an attachment.
 * @param dossier the dossier as JSON text.
 */
export function composeDocument(words: Words, report: Report, dossier: string): PdfDocument {
  const { t, format } = words;
  const place = report.municipality?.name ?? t("document.noMunicipality");
  const full = report.top.slice(0, FULL_FORMS);
  return {
    meta: {
      title: `${headlineTitle(words, report.headline)} – ${place}`,
      language: BCP47[words.language],
      author: report.municipality?.name ?? t("app.name"),
      creator: t("app.name"),
      subject: t("document.subject"),
      keywords: DOSSIER_KIND,
      date: report.date,
      footerLeft: t("document.footer", { municipality: place, date: format.date(report.date) }),
      pageLabel: t("document.page"),
      attachment: {
        name: t("document.attachmentName"),
        description: t("document.attachment"),
        mime: "application/json",
        text: dossier,
      },
    },
    blocks: [
      titleBlock(words, report),
      ...adviceBlocks(words, report),
      ...rankingBlocks(words, report),
      ...otherTop(words, report),
      ...full.flatMap((form) => formBlocks(words, form, report)),
      ...networkBlocks(words, report),
      ...comparisonBlocks(words, report),
      ...answerBlocks(words, report),
      ...methodBlocks(words),
      ...sourceBlocks(words, report),
    ],
  };
}
