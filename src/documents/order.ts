import { annex } from "./group/annex";
import { letter } from "./group/letter";
import type { GroupSection } from "./group/matter";
import { aidAdvices, aidDecision, aidMoney, aidPower } from "./note/aid";
import { dates } from "./note/dates";
import { advices, annexes, decision, money } from "./note/decision";
import { grounds, power } from "./note/legal";
import { motivation } from "./note/motivation";
import { context, opening, service, subject } from "./note/opening";
import type { NoteKind, NoteSection } from "./note/section";
import { noteSources } from "./note/sources";
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

/** Sections in reading order, each with the documents that include it. */
type Order<AnySection, Kind extends string> = readonly (readonly [AnySection, ...Kind[]])[];

/** The sections of one document, in reading order. */
export function sectionsOf<AnySection, Kind extends string>(
  order: Order<AnySection, Kind>,
  document: Kind,
): readonly AnySection[] {
  return order.filter(([, ...kinds]) => kinds.includes(document)).map(([section]) => section);
}

/** The advice. */
export const ORDER: Order<Section, DocumentKind> = [
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

/** The note for the college, in the usual order of a Flemish decision; the one on urgent aid has no years, plan or dates. */
export const NOTE_ORDER: Order<NoteSection, NoteKind> = [
  [opening, "note", "aid"],
  [subject, "note", "aid"],
  [service, "note", "aid"],
  [context, "note", "aid"],
  [grounds, "note", "aid"],
  [power, "note"],
  [aidPower, "aid"],
  [motivation, "note", "aid"],
  [advices, "note"],
  [aidAdvices, "aid"],
  [money, "note"],
  [aidMoney, "aid"],
  [decision, "note"],
  [aidDecision, "aid"],
  [annexes, "note", "aid"],
  [dates, "note"],
  [noteSources, "note", "aid"],
];

/** The advice of an advisory council. */
export const GROUP_ORDER: Order<GroupSection, "group"> = [
  [letter, "group"],
  [annex, "group"],
];
