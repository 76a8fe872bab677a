import { aidAdvices, aidDecision, aidMoney, aidPower } from "./aid";
import { dates } from "./dates";
import { advices, annexes, decision, money } from "./decision";
import { grounds, power } from "./legal";
import { motivation } from "./motivation";
import { context, opening, service, subject } from "./opening";
import type { NoteSection } from "./section";
import { sources } from "./sources";

/** The sections of a note on urgent aid: no years, plan or dates. */
export const AID_ORDER: readonly NoteSection[] = [
  opening,
  subject,
  service,
  context,
  grounds,
  aidPower,
  motivation,
  aidAdvices,
  aidMoney,
  aidDecision,
  annexes,
  sources,
];

/** The sections of all other notes, in the usual order of a Flemish decision. */
export const NOTE_ORDER: readonly NoteSection[] = [
  opening,
  subject,
  service,
  context,
  grounds,
  power,
  motivation,
  advices,
  money,
  decision,
  annexes,
  dates,
  sources,
];
