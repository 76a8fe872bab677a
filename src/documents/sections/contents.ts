import { heading } from "../blocks";
import type { Section } from "../section";

/** What follows, with its pages. */
export const contents: Section = ({ t }) => [heading(2, t("document.contentsTitle")), { kind: "contents" }];
