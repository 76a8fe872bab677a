import { DOSSIER_KIND } from "../../domain/answers";
import { headlineTitle } from "../../i18n/headline";
import { createMarker } from "../../i18n/marked";
import { formList } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { FormReport, Report } from "../../report/report";
import { respondentText } from "../../tables/respondent";
import { withLanguages } from "../languages";
import type { Block, PdfDocument } from "../model";
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

function titleBlock(words: Words, report: Report, compact: boolean): Block {
  const { t, format } = words;
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
    title: headlineTitle(words, report.headline),
    subtitle: t("document.subject"),
    facts: [
      { label: t("document.municipality"), value: report.municipality?.name ?? t("document.anonymous") },
      { label: t("document.date"), value: format.date(report.date) },
      { label: t("document.respondent"), value: respondentText(words, report) },
      // The last lines of a short document say it.
      ...(compact ? [] : [version]),
    ],
  };
}

/** Names the forms of the top group that are not drawn in full. */
function otherTop(words: Words, report: Report, full: readonly FormReport[]): readonly Block[] {
  const others = report.top.map(({ form }) => form).filter((id) => !full.some(({ form }) => form === id));
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

/** What a person chooses of the document. */
export interface DocumentOptions {
  /** "short": two pages to decide on; "full": everything. */
  readonly length: "short" | "full";
  /** Forms that are drawn in full, in this order; null = the top group, at most three. */
  readonly forms: readonly FormReport[] | null;
}

/** Everything, forms of the top group in full. */
export const FULL_DOCUMENT: DocumentOptions = { length: "full", forms: null };

function fullBlocks(words: Words, report: Report, full: readonly FormReport[]): readonly Block[] {
  return [
    ...adviceBlocks(words, report),
    ...rankingBlocks(words, report),
    ...otherTop(words, report, full),
    ...full.flatMap((form, index) => formBlocks(words, form, report, index === 0)),
    ...networkBlocks(words, report),
    ...togetherBlocks(words, report),
    ...certaintyBlocks(words, report),
    ...comparisonBlocks(words, report),
    ...answerBlocks(words, report),
    ...methodBlocks(words, report),
    ...sourceBlocks(words, report),
  ];
}

/**
 * The document of an advice, as blocks: title, advice, ranking of all forms, forms in full with people and money over the
 * years, combination, certainty, comparison, answers, method, sources; or two pages of it. Pure; the dossier travels
 * inside as an attachment, whatever is drawn.
 * @param dossier the dossier as JSON text.
 */
export function composeDocument(
  words: Words,
  report: Report,
  dossier: string,
  options: DocumentOptions = FULL_DOCUMENT,
): PdfDocument {
  const { t, format } = words;
  const place = report.municipality?.name ?? t("document.noMunicipality");
  const full = options.forms ?? report.top.slice(0, FULL_FORMS);
  const names = [...(report.municipality === null ? [] : [report.municipality.name]), report.dataset.guide.title];
  const places = report.dataset.language === words.language ? [] : names;
  const document: PdfDocument = {
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
      titleBlock(words, report, options.length === "short"),
      ...oldReviewBlocks(words, report),
      ...(options.length === "short" ? shortBlocks(words, report, full) : fullBlocks(words, report, full)),
    ],
  };
  return withLanguages(
    withLanguages(document, words.marked),
    createMarker(places.map((text) => ({ text, language: report.dataset.language }))),
  );
}
