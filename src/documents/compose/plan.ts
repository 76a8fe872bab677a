import type { Translator } from "../../i18n/translator";
import type { Plan } from "../../report/plan/types";
import { planBalance, planNotes, planTable, shortPlanTable } from "../../wording/tables/plan";
import type { Block } from "../pdf/model";
import { tableBlock } from "./table";

/** The sheet of people and money over the years, with what has to be said beside it. */
export function planBlocks(i18n: Translator, plan: Plan): readonly Block[] {
  return [
    tableBlock(planTable(i18n, plan), [17, 18, 12, 18, 17, 18]),
    { kind: "paragraph", text: [i18n.t("plan.each"), ...planBalance(i18n, plan)].join(" ") },
    { kind: "paragraph", tone: "quiet", text: planNotes(i18n, plan).join(" ") },
  ];
}

/** The same in two rows, where another sheet has said the rest. */
export function shortPlanBlocks(i18n: Translator, plan: Plan): readonly Block[] {
  return [
    tableBlock(shortPlanTable(i18n, plan), [21, 17, 12, 17, 16, 17]),
    { kind: "paragraph", text: [i18n.t("plan.each"), ...planBalance(i18n, plan)].join(" ") },
  ];
}
