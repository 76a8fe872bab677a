import type { Certainty, FormCertainty } from "../../../../domain/certainty";
import { firstText, shareText } from "../../../../wording/advice/certainty";
import { formName } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ScrollRegion } from "../../../kit/ScrollRegion";
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

function Row({ form }: { readonly form: FormCertainty }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const shared = form.first - form.alone;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{formName(i18n, form.form)}</span>
        <Bar ranks={form.ranks} />
      </th>
      {form.ranks.map((share, index) => {
        const place = index + 1;
        return (
          <td key={place} data-nothing={share === 0 || undefined}>
            {place === 1 ? firstText(i18n, form) : shareText(i18n, share)}
            {place === 1 && shared > 0 && (
              <span className={styles.shared}>{t("certainty.sharedFirst", { share: shareText(i18n, shared) })}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** How often each form takes each place: a table with bars, in list order. */
export function RankTable({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useTranslator();
  const caption = t("overview.rankTable");
  const places = certainty.forms.map((_, index) => index + 1);
  return (
    <ScrollRegion label={caption} className={styles.region}>
      <table className={styles.table}>
        <caption>
          <span className={styles.caption}>{caption}</span>
        </caption>
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
          {certainty.forms.map((form) => (
            <Row key={form.form} form={form} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
