import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { respondentText } from "../../wording/respondent";
import { foot, numbering, paragraph, styles, table, wordText } from "./parts";
import {
  adviceSection,
  contextSection,
  councilSection,
  decisionSection,
  fundingSection,
  moneySection,
  optionsSection,
  sourcesSection,
} from "./sections";

const BCP47 = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", de: "de-BE" } as const;

function opening(i18n: Translator, report: Report) {
  const { t, format } = i18n;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(t("note.title"))] }),
    ...table(
      {
        caption: t("note.factsCaption"),
        headers: [t("note.what"), t("note.value")],
        rows: [
          [t("note.subjectLabel"), t("note.subject")],
          [t("document.municipality"), report.municipality?.name ?? t("document.anonymous")],
          [t("document.date"), format.date(report.date)],
          [t("document.respondent"), respondentText(i18n, report)],
        ].map((cells) => ({ cells })),
      },
      [25, 75],
    ),
    paragraph(t("note.draft")),
  ];
}

/**
 * The note for the college as a Word file, ready to edit: context, options, advice, people and money, funding, room for
 * the advisory council, proposed decision. Everything in it is ordinary text, headings, lists and tables.
 */
export function composeNote(i18n: Translator, report: Report): Document {
  const { t, format } = i18n;
  const place = report.municipality?.name ?? t("document.noMunicipality");
  return new Document({
    title: wordText(`${t("note.subject")} – ${place}`),
    subject: t("note.title"),
    creator: wordText(report.municipality?.name ?? t("app.name")),
    lastModifiedBy: t("app.name"),
    description: t("app.name"),
    styles: styles(BCP47[i18n.language]),
    numbering: numbering(t("note.article")),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: {
          default: foot(
            t("document.footer", { municipality: place, date: format.date(report.date) }),
            t("document.page"),
          ),
        },
        children: [
          ...opening(i18n, report),
          ...contextSection(i18n, report),
          ...optionsSection(i18n, report),
          ...adviceSection(i18n, report),
          ...moneySection(i18n, report),
          ...fundingSection(i18n, report),
          ...councilSection(i18n),
          ...decisionSection(i18n, report),
          ...sourcesSection(i18n, report),
        ],
      },
    ],
  });
}

/** The same as the bytes of a `.docx` file. */
export async function renderNote(i18n: Translator, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await Packer.toArrayBuffer(composeNote(i18n, report)));
}
