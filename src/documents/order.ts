import { advice } from "./sections/advice";
import { answers } from "./sections/answers";
import { certainty } from "./sections/certainty";
import { comparison } from "./sections/comparison";
import { counterfactual } from "./sections/counterfactual";
import { forms } from "./sections/forms";
import { method } from "./sections/method";
import { networks } from "./sections/networks";
import { opening } from "./sections/opening";
import { portfolio } from "./sections/portfolio";
import { ranking } from "./sections/ranking";
import { running } from "./sections/running";
import type { DocumentKind, Section } from "./sections/section";
import { sources } from "./sections/sources";

/** Every section in reading order, with the documents that it stands in. */
export const ORDER: readonly (readonly [Section, ...DocumentKind[]])[] = [
  [opening, "full", "short"],
  [advice, "full", "short"],
  [ranking, "full", "short"],
  [running, "full"],
  [forms, "full", "short"],
  [networks, "full"],
  [portfolio, "full"],
  [certainty, "full"],
  [counterfactual, "full"],
  [comparison, "full"],
  [answers, "full"],
  [method, "full"],
  [sources, "full", "short"],
];
