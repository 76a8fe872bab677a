import { heading, paragraph } from "../blocks";
import type { Section } from "../section";

/** The table of contents, and a remark if parts are not in the chosen language. */
export const contents: Section = ({ t, language, whole }) => [
  ...(language === whole ? [] : [paragraph(t("partly.document"))]),
  heading(2, t("document.contentsTitle")),
  { kind: "contents" },
];
