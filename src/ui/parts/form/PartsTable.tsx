import type { FormAdvice, Part } from "../../../domain/advice";
import { askedText, formName, partFoundAt, partName, sourceText } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { WideTable } from "../../kit/WideTable";
import { ColumnHeads } from "../../kit/ColumnHeads";
import { LevelSign } from "../signs/LevelSign";
import styles from "./PartsTable.module.css";

function Found({ part }: { readonly part: Part }) {
  const i18n = useTranslator();
  const found = partFoundAt(i18n, part);
  return (
    <>
      <LevelSign level={part.level} />
      {found !== null && part.source !== null && <span className={styles.aside}>{found}</span>}
      {part.kind !== "benefit" && part.source?.kind !== "own" && (
        <span className={styles.aside}>{i18n.t("common.fromChapters")}</span>
      )}
      {part.notes.map((note) => (
        <Named as="span" key={note} className={styles.note}>
          {i18n.data.notes[note]?.text}
        </Named>
      ))}
    </>
  );
}

/** A form's score in detail: what was asked, the level and its source, what that delivers. Sums to the total. */
export function PartsTable({ advice }: { readonly advice: FormAdvice }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const caption = t("result.whyOf", { form: formName(i18n, advice.form) });
  return (
    <WideTable region={styles.wrap} className={styles.table} caption={caption}>
      <ColumnHeads
        names={[
          t("result.partWhat"),
          t("result.partAsked"),
          t("result.partFound"),
          t("result.partDelivered"),
          t("result.partSource"),
        ]}
      />
      <tbody>
        {advice.parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{partName(i18n, part)}</th>
            <td>{askedText(i18n, part)}</td>
            <td>
              <Found part={part} />
            </td>
            <td className={styles.number}>
              {part.delivered}
              {part.extra > 0 && <span className={styles.aside}>{t("result.extra", { count: part.extra })}</span>}
            </td>
            <td className="small">{sourceText(i18n, part.source)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("result.total")}</th>
          <td className={styles.number}>{advice.asked}</td>
          <td colSpan={3} className={styles.number}>
            {t("common.ofAsked", { delivered: advice.delivered, asked: advice.asked })}
          </td>
        </tr>
      </tfoot>
    </WideTable>
  );
}
