import { heading, paragraph } from "../blocks";
import type { Section } from "../section";

/** What follows, with its pages, and whether it is all in the language that was chosen. */
export const contents: Section = ({ t, language, whole }) => [
  ...(language === whole ? [] : [paragraph(t("partly.document"))]),
  heading(2, t("document.contentsTitle")),
  { kind: "contents" },
];
