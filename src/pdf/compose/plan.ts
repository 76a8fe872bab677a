import type { Words } from "../../i18n/words";
import type { Plan } from "../../domain/plan";
import { planBalance, planNotes, planTable, shortPlanTable } from "../../tables/plan";
import type { Block } from "../model";
import { tableBlock } from "./table";

/** The sheet of people and money over the years, with what has to be said beside it. */
export function planBlocks(words: Words, plan: Plan): readonly Block[] {
  return [
    tableBlock(planTable(words, plan), [17, 18, 12, 18, 17, 18]),
    { kind: "paragraph", text: [words.t("plan.each"), ...planBalance(words, plan)].join(" ") },
    { kind: "paragraph", tone: "quiet", text: planNotes(words, plan).join(" ") },
  ];
}

/** The same in two rows, where another sheet has said the rest. */
export function shortPlanBlocks(words: Words, plan: Plan): readonly Block[] {
  return [
    tableBlock(shortPlanTable(words, plan), [21, 17, 12, 17, 16, 17]),
    { kind: "paragraph", text: [words.t("plan.each"), ...planBalance(words, plan)].join(" ") },
  ];
}
