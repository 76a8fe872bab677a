import { heading, paragraph } from "../blocks";
import type { Section } from "./section";

/** Room for the advisory council. */
export const council: Section = ({ t }) => [
  heading(2, t("note.councilTitle")),
  paragraph(t("note.councilPlaceholder")),
];
