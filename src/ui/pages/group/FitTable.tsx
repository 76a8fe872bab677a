import type { GroupReport } from "../../../report/group";
import { formName } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import { WideTable } from "../../kit/WideTable";
import { StateMark } from "../../parts/signs/StateMark";
import styles from "./FitTable.module.css";
import { memberName } from "./names";
import type { Group } from "./use-group";

/** The threshold for an acceptable form, in percent of what somebody asked for. */
const ENOUGH = (2 / 3) * 100;

/** What one person gets of one form; the bar only repeats the number. */
function Cell({ fit, first }: { readonly fit: GroupReport["rows"][number]["fits"][number]; readonly first: boolean }) {
  const { t } = useTranslator();
  const { delivered, asked, conflicts } = fit;
  const enough = 3 * delivered >= 2 * asked;
  return (
    <td>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.bar}
        data-enough={enough}
      >
        <rect width={(delivered / asked) * 100} height="10" />
        <path d={`M${ENOUGH} 0v10`} />
      </svg>
      <b>{delivered}</b>
      {!enough && <span className="visually-hidden"> {t("group.tooLittle")}</span>}
      {first && <span className={styles.first}>{t("group.first")}</span>}
      {conflicts > 0 && <StateMark state="conflict" label={t("group.conflict")} />}
    </td>
  );
}

/** Forms as rows, people as columns: what each form delivers of what each person asked for. */
export function FitTable({ group }: { readonly group: Group }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { rows, compromise } = group.report;
  const heard = rows[0]?.fits ?? [];
  return (
    <>
      <WideTable className={styles.fits} caption={t("group.fitCaption")} captioned>
        <thead>
          <tr>
            <th scope="col">{t("group.columnForm")}</th>
            {heard.map(({ person, asked }) => (
              <th key={person} scope="col">
                {memberName(i18n, group.members, person)}
                <span className={styles.aside}>{t("group.asked", { count: asked })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ form, possible, fits, firstFor }) => (
            <tr key={form} data-top={compromise.includes(form) || undefined}>
              <th scope="row">
                {formName(i18n, form)}
                {compromise.includes(form) && <span className={styles.aside}>{t("group.forAll")}</span>}
                {!possible && <span className={styles.aside}>{t("overview.notNow")}</span>}
              </th>
              {fits.map((fit) => (
                <Cell key={fit.person} fit={fit} first={firstFor.includes(fit.person)} />
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="small">{t("group.fitLegend")}</p>
    </>
  );
}
