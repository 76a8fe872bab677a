import { advice } from "./sections/advice";
import { answers } from "./sections/answers";
import { certainty } from "./sections/certainty";
import { comparison } from "./sections/comparison";
import { contents } from "./sections/contents";
import { context } from "./sections/context";
import { council } from "./sections/council";
import { counterfactual } from "./sections/counterfactual";
import { decision } from "./sections/decision";
import { examples } from "./sections/examples";
import { funding } from "./sections/funding";
import { means } from "./sections/means";
import { method } from "./sections/method";
import { money } from "./sections/money";
import { onePage } from "./sections/one-page";
import { opening } from "./sections/opening";
import { portfolio } from "./sections/portfolio";
import { ranking } from "./sections/ranking";
import { running } from "./sections/running";
import type { DocumentKind, Section } from "./sections/section";
import { sources } from "./sections/sources";
import { steps } from "./sections/steps";
import { support } from "./sections/support";
import { why } from "./sections/why";

/** Every section in reading order, with the documents that it stands in. */
export const ORDER: readonly (readonly [Section, ...DocumentKind[]])[] = [
  [onePage, "full", "short"],
  [contents, "full"],
  [opening, "note"],
  [context, "note"],
  [advice, "note"],
  [ranking, "full", "note"],
  [why, "full"],
  [running, "full", "note"],
  [means, "full"],
  [support, "full"],
  [examples, "full"],
  [steps, "full"],
  [portfolio, "full", "note"],
  [certainty, "full", "note"],
  [counterfactual, "full", "note"],
  [money, "note"],
  [funding, "note"],
  [council, "note"],
  [decision, "note"],
  [comparison, "full"],
  [answers, "full"],
  [method, "full"],
  [sources, "full", "note"],
];
