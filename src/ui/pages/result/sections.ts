import { lazy } from "react";
import type { Report } from "../../../report/report";
import { CounterfactualSection } from "./whatif/CounterfactualSection";
import { facts } from "../../../store/app";
import { RankingWithWhatIf } from "./RankingWithWhatIf";
import { PortfolioSection } from "./portfolio/PortfolioSection";
import { ExportPanel } from "./export/ExportPanel";
import { ExamplesSection, FundingSection } from "./MatchedSections";
import { Networks } from "./Networks";
import type { ResultSection } from "../../parts/report/section-types";
import { StepsSection } from "./StepsSection";
import { TopForms } from "./TopForms";

const PlanSection = lazy(() => import("./plan/PlanSection").then((m) => ({ default: m.PlanSection })));

const hasTop = ({ top }: Report): boolean => top.length > 0;

const CertaintySection = lazy(() =>
  import("./certainty/CertaintySection").then((m) => ({ default: m.CertaintySection })),
);

/**
 * The sections in reading order: which form, why, with whose money and after whose example, what goes together, how
 * certain, what would change it, what it asks of people and money, what to do first, taking it along.
 */
export const SECTIONS: readonly ResultSection[] = [
  { id: "ranking", title: "result.rankingTitle", Body: RankingWithWhatIf, onPaper: true },
  { id: "top", title: "result.topTitle", shown: hasTop, Body: TopForms, onPaper: true },
  { id: "funding", title: "matched.fundingTitle", shown: hasTop, Body: FundingSection, onPaper: true },
  { id: "examples", title: "matched.examplesTitle", shown: hasTop, Body: ExamplesSection, onPaper: true },
  {
    id: "networks",
    title: "result.networks",
    shown: ({ networks }) => networks.length > 0,
    Body: Networks,
    onPaper: true,
  },
  { id: "combinations", title: "portfolio.title", Body: PortfolioSection, onPaper: true },
  {
    id: "certainty",
    title: "certainty.title",
    shown: ({ headline }) => headline.kind !== "nothing-asked",
    Body: CertaintySection,
    onPaper: true,
  },
  {
    id: "changes",
    title: "counterfactual.title",
    shown: ({ headline }) => headline.kind !== "nothing-asked",
    Body: CounterfactualSection,
    onPaper: true,
  },
  { id: "plan", title: "plan.title", shown: () => facts.planning !== null, Body: PlanSection, onPaper: true },
  { id: "steps", title: "steps.title", shown: hasTop, Body: StepsSection, onPaper: true },
  { id: "export", title: "result.exportTitle", Body: ExportPanel, onPaper: false },
];
