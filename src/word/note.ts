import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Words } from "../i18n/words";
import type { Report } from "../report/report";
import { respondentText } from "../tables/respondent";
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

function opening(words: Words, report: Report) {
  const { t, format } = words;
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
          [t("document.respondent"), respondentText(words, report)],
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
export function composeNote(words: Words, report: Report): Document {
  const { t, format } = words;
  const place = report.municipality?.name ?? t("document.noMunicipality");
  return new Document({
    title: wordText(`${t("note.subject")} – ${place}`),
    subject: t("note.title"),
    creator: wordText(report.municipality?.name ?? t("app.name")),
    lastModifiedBy: t("app.name"),
    description: t("app.name"),
    styles: styles(BCP47[words.language]),
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
          ...opening(words, report),
          ...contextSection(words, report),
          ...optionsSection(words, report),
          ...adviceSection(words, report),
          ...moneySection(words, report),
          ...fundingSection(words, report),
          ...councilSection(words),
          ...decisionSection(words, report),
          ...sourcesSection(words, report),
        ],
      },
    ],
  });
}

/** The same as the bytes of a `.docx` file. */
export async function renderNote(words: Words, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await Packer.toArrayBuffer(composeNote(words, report)));
}
