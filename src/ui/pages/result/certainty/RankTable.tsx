import type { Robustness, FormRobustness } from "../../../../domain/robustness";
import { firstText, shareText } from "../../../../wording/advice/certainty";
import { formName } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { WideTable } from "../../../kit/WideTable";
import styles from "./RankTable.module.css";

/** Minimum width of a bar segment with room for its number. */
const ROOM = 0.06;

const percent = (share: number) => `${share * 100}%`;

/** The row as a bar; decorative, as the numbers are in the cells. */
function Bar({ ranks }: { readonly ranks: readonly number[] }) {
  const bars = ranks.map((share, index) => ({
    place: index + 1,
    share,
    start: ranks.slice(0, index).reduce((sum, before) => sum + before, 0),
  }));
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false" height="22">
      {bars
        .filter(({ share }) => share > 0)
        .map(({ place, share, start }) => (
          <g key={place} data-place={place}>
            <rect x={percent(start)} y="1" width={percent(share)} height="20" />
            {share >= ROOM && (
              <text x={percent(start + share / 2)} y="16" textAnchor="middle">
                {place}
              </text>
            )}
          </g>
        ))}
    </svg>
  );
}

/** The share of the first place, and how much of it is shared. */
function FirstPlace({ form }: { readonly form: FormRobustness }) {
  const i18n = useTranslator();
  const shared = form.first - form.alone;
  return (
    <>
      {firstText(i18n, form)}
      {shared > 0 && (
        <span className={styles.shared}>{i18n.t("certainty.sharedFirst", { share: shareText(i18n, shared) })}</span>
      )}
    </>
  );
}

function Row({ form }: { readonly form: FormRobustness }) {
  const i18n = useTranslator();
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{formName(i18n, form.form)}</span>
        <Bar ranks={form.ranks} />
      </th>
      {form.ranks.map((share, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the index is the place
        <td key={index} data-nothing={share === 0 || undefined}>
          {index === 0 ? <FirstPlace form={form} /> : shareText(i18n, share)}
        </td>
      ))}
    </tr>
  );
}

/** How often each form takes each place: a table with bars, in list order. */
export function RankTable({ robustness }: { readonly robustness: Robustness }) {
  const { t } = useTranslator();
  const places = robustness.forms.map((_, index) => index + 1);
  return (
    <WideTable region={styles.region} className={styles.table} caption={t("overview.rankTable")} captioned>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t("result.columnForm")}
          </th>
          <th scope="colgroup" colSpan={places.length}>
            {t("certainty.place")}
          </th>
        </tr>
        <tr>
          {places.map((place) => (
            <th key={place} scope="col">
              <svg className={styles.swatch} aria-hidden="true" focusable="false" width="14" height="14">
                <g data-place={place}>
                  <rect x="1" y="1" width="12" height="12" />
                </g>
              </svg>{" "}
              {place}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {robustness.forms.map((form) => (
          <Row key={form.form} form={form} />
        ))}
      </tbody>
    </WideTable>
  );
}
