import { DOSSIER_KIND } from "../../domain/answers";
import { headlineTitle } from "../../wording/headline";
import { createMarker } from "../../i18n/marked";
import { formList } from "../../wording/phrases";
import type { Translator } from "../../i18n/translator";
import type { FormReport, Report } from "../../report/report";
import { respondentText } from "../../wording/respondent";
import { withLanguages } from "../pdf/languages";
import type { Block, PdfDocument } from "../pdf/model";
import { answerBlocks } from "./answers";
import { certaintyBlocks } from "./certainty";
import { comparisonBlocks } from "./comparison";
import { formBlocks } from "./form";
import { methodBlocks, oldReviewBlocks, sourceBlocks } from "./method";
import { rankingBlocks } from "./ranking";
import { adviceBlocks } from "./advice";
import { shortBlocks } from "./short";
import { togetherBlocks } from "./together";

/** Forms of the top group that are drawn in full; a larger tie is named in the text and stands in the table. */
const FULL_FORMS = 3;

const BCP47 = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", de: "de-BE" } as const;

function titleBlock(i18n: Translator, report: Report, compact: boolean): Block {
  const { t, format } = i18n;
  const version = {
    label: t("document.version"),
    value: t("document.versionValue", {
      version: report.dataset.version,
      date: format.date(report.dataset.reviewedOn),
    }),
  };
  return {
    kind: "title",
    compact,
    eyebrow: t("app.name"),
    title: headlineTitle(i18n, report.headline),
    subtitle: t("document.subject"),
    facts: [
      { label: t("document.municipality"), value: report.municipality?.name ?? t("document.anonymous") },
      { label: t("document.date"), value: format.date(report.date) },
      { label: t("document.respondent"), value: respondentText(i18n, report) },
      // The last lines of a short document say it.
      ...(compact ? [] : [version]),
    ],
  };
}

/** Names the forms of the top group that are not drawn in full. */
function otherTop(i18n: Translator, report: Report, full: readonly FormReport[]): readonly Block[] {
  const others = report.top.map(({ form }) => form).filter((id) => !full.some(({ form }) => form === id));
  if (others.length === 0) return [];
  return [{ kind: "paragraph", text: i18n.t("result.topOthers", { forms: formList(i18n, others) }) }];
}

/** Networks that work on the chosen themes. */
function networkBlocks(i18n: Translator, report: Report): readonly Block[] {
  if (report.networks.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: i18n.t("result.networks") },
    {
      kind: "list",
      ordered: false,
      items: report.networks.map((network) => [
        { text: `${network.name}: `, bold: true },
        { text: i18n.data.networks[network.id]?.summary ?? "" },
      ]),
    },
  ];
}

/** What a person chooses of the document. */
export interface DocumentOptions {
  /** "short": two pages to decide on; "full": everything. */
  readonly length: "short" | "full";
  /** Forms that are drawn in full, in this order; null = the top group, at most three. */
  readonly forms: readonly FormReport[] | null;
}

/** Everything, forms of the top group in full. */
export const FULL_DOCUMENT: DocumentOptions = { length: "full", forms: null };

function fullBlocks(i18n: Translator, report: Report, full: readonly FormReport[]): readonly Block[] {
  return [
    ...adviceBlocks(i18n, report),
    ...rankingBlocks(i18n, report),
    ...otherTop(i18n, report, full),
    ...full.flatMap((form, index) => formBlocks(i18n, form, report, index === 0)),
    ...networkBlocks(i18n, report),
    ...togetherBlocks(i18n, report),
    ...certaintyBlocks(i18n, report),
    ...comparisonBlocks(i18n, report),
    ...answerBlocks(i18n, report),
    ...methodBlocks(i18n, report),
    ...sourceBlocks(i18n, report),
  ];
}

/**
 * The document of an advice, as blocks: title, advice, ranking of all forms, forms in full with people and money over the
 * years, combination, certainty, comparison, answers, method, sources; or two pages of it. Pure; the dossier travels
 * inside as an attachment, whatever is drawn.
 * @param dossier the dossier as JSON text.
 */
export function composeDocument(
  i18n: Translator,
  report: Report,
  dossier: string,
  options: DocumentOptions = FULL_DOCUMENT,
): PdfDocument {
  const { t, format } = i18n;
  const place = report.municipality?.name ?? t("document.noMunicipality");
  const full = options.forms ?? report.top.slice(0, FULL_FORMS);
  const names = [...(report.municipality === null ? [] : [report.municipality.name]), report.dataset.guide.title];
  const places = report.dataset.language === i18n.language ? [] : names;
  const document: PdfDocument = {
    meta: {
      title: `${headlineTitle(i18n, report.headline)} – ${place}`,
      language: BCP47[i18n.language],
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
      titleBlock(i18n, report, options.length === "short"),
      ...oldReviewBlocks(i18n, report),
      ...(options.length === "short" ? shortBlocks(i18n, report, full) : fullBlocks(i18n, report, full)),
    ],
  };
  return withLanguages(
    withLanguages(document, i18n.marked),
    createMarker(places.map((text) => ({ text, language: report.dataset.language }))),
  );
}
