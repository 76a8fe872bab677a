import type { Id } from "../../../../domain/id";
import type { RankingRow, Report } from "../../../../report/report";
import type { Translator } from "../../../../i18n/translator";
import { conflictPhrase } from "../../../../wording/advice/conflict";
import { formName } from "../../../../wording/phrases";
import { standingShort } from "../../../../wording/advice/standing";
import type { PlateContent, PlateKind } from "../../../parts/signs/Signpost";

/** Maximum number of plates. */
const MOST = 3;

/** Rows in post order: chosen, running, next. */
function order(report: Report, chosen: readonly Id[]): readonly RankingRow[] {
  const place = (row: RankingRow) => (chosen.includes(row.form) ? 0 : row.advice.running ? 1 : 2);
  return report.ranking.toSorted((a, b) => place(a) - place(b));
}

function kindOf(row: RankingRow, { headline }: Report, chosen: readonly Id[]): PlateKind {
  if (row.part === "not-now") return "not-now";
  if (row.advice.running) return "runs";
  const free = headline.kind === "top" && !headline.nobody && row.advice.conflicts.length === 0;
  return free && chosen.includes(row.form) ? "choose" : "follows";
}

function remarkOf(i18n: Translator, { advice, part }: RankingRow, adds: boolean): string {
  const { t } = i18n;
  if (adds) return t("overview.add");
  if (part === "not-now") {
    const resource = advice.staff.standing === "not-now" ? "staff" : "money";
    return standingShort(i18n, resource, advice[resource]);
  }
  const [conflict] = advice.conflicts;
  if (conflict !== undefined) return conflictPhrase(i18n, conflict);
  return advice.running ? t("result.running") : "";
}

/** The plates of the signpost; a single one if the answers make no difference. */
export function platesOf(i18n: Translator, report: Report): readonly PlateContent[] {
  const { headline } = report;
  if (headline.kind === "nothing-asked") return [];
  if (headline.kind === "top" && headline.everyForm) {
    const { forms, delivered } = headline;
    const name = i18n.t("overview.allForms", { count: forms.length });
    return [{ form: "all", name, kind: "follows", remark: "", delivered, rank: 1, tied: true }];
  }
  const chosen = report.brief.forms;
  const adds = headline.kind === "top" ? headline.running?.adds?.form : undefined;
  return order(report, chosen)
    .slice(0, MOST)
    .map((row) => ({
      form: row.form,
      name: i18n.data.workForms[row.form]?.sign ?? formName(i18n, row.form),
      kind: kindOf(row, report, chosen),
      remark: remarkOf(i18n, row, row.form === adds),
      delivered: row.advice.delivered,
      rank: row.part === "possible" ? row.rank : null,
      tied: row.tied > 1,
    }));
}
