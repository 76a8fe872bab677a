import { advice } from "./sections/advice";
import { answers } from "./sections/answers";
import { certainty } from "./sections/certainty";
import { comparison } from "./sections/comparison";
import { context } from "./sections/context";
import { council } from "./sections/council";
import { counterfactual } from "./sections/counterfactual";
import { decision } from "./sections/decision";
import { forms } from "./sections/forms";
import { funding } from "./sections/funding";
import { method } from "./sections/method";
import { money } from "./sections/money";
import { networks } from "./sections/networks";
import { opening } from "./sections/opening";
import { portfolio } from "./sections/portfolio";
import { ranking } from "./sections/ranking";
import { running } from "./sections/running";
import type { DocumentKind, Section } from "./sections/section";
import { sources } from "./sections/sources";

/** Every section in reading order, with the documents that it stands in. */
export const ORDER: readonly (readonly [Section, ...DocumentKind[]])[] = [
  [opening, "full", "short", "note"],
  [context, "note"],
  [advice, "full", "short", "note"],
  [ranking, "full", "short", "note"],
  [running, "full", "note"],
  [forms, "full", "short"],
  [networks, "full"],
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
  [sources, "full", "short", "note"],
];
