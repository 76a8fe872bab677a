import { onePage } from "./one-page/one-page";
import { answers } from "./sections/answers";
import { calendar } from "./sections/calendar";
import { certainty } from "./sections/certainty";
import { comparison } from "./sections/comparison";
import { contents } from "./sections/contents";
import { counterfactual } from "./sections/counterfactual";
import { examples } from "./sections/examples";
import { means } from "./sections/means";
import { method, sources } from "./sections/method";
import { portfolio } from "./sections/portfolio";
import { ranking } from "./sections/ranking";
import { running } from "./sections/running";
import type { DocumentKind, Section } from "./section";
import { steps } from "./sections/steps";
import { support } from "./sections/support";
import { why } from "./sections/why";

/** Every section in reading order, with the documents that include it. */
export const ORDER: readonly (readonly [Section, ...DocumentKind[]])[] = [
  [onePage, "full", "short"],
  [contents, "full"],
  [ranking, "full"],
  [why, "full"],
  [running, "full"],
  [means, "full"],
  [support, "full"],
  [examples, "full"],
  [steps, "full"],
  [calendar, "full"],
  [portfolio, "full"],
  [certainty, "full"],
  [counterfactual, "full"],
  [comparison, "full"],
  [answers, "full"],
  [method, "full"],
  [sources, "full"],
];
