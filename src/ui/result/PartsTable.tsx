import type { FormAdvice, Part } from "../../domain/advice";
import { LEVEL_SIGNS } from "../../domain/level";
import { askedText, formName, partName, partOption, sourceText, termText } from "../../i18n/phrases";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";
import { ScrollRegion } from "../components/ScrollRegion";
import styles from "./PartsTable.module.css";

function Found({ part }: { readonly part: Part }) {
  const words = useWords();
  const option = partOption(words, part);
  const chapter = part.kind !== "benefit";
  return (
    <>
      {"term" in part.found ? termText(words, part.found.term) : LEVEL_SIGNS[part.found.level]}
      {option !== null && part.source !== null && <span className={styles.aside}>{option}</span>}
      {chapter && <span className={styles.aside}>{words.t("common.fromChapters")}</span>}
      {part.notes.map((note) => (
        <span key={note} className={styles.note}>
          <Named>{words.data.notes[note]?.text}</Named>
        </span>
      ))}
    </>
  );
}

/** A form's score, plus by plus: what was asked, what was found where, what that delivers. Adds up to the total. */
export function PartsTable({ advice }: { readonly advice: FormAdvice }) {
  const words = useWords();
  const { t } = words;
  const times = (part: Part, count: number) =>
    part.multiplier === 1 ? String(count) : t("result.times", { multiplier: part.multiplier, count });
  const caption = t("result.whyOf", { form: formName(words, advice.form) });
  return (
    <ScrollRegion className={styles.wrap} label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("result.partWhat")}</th>
            <th scope="col">{t("result.partAsked")}</th>
            <th scope="col">{t("result.partFound")}</th>
            <th scope="col">{t("result.partDelivered")}</th>
            <th scope="col">{t("result.partSource")}</th>
          </tr>
        </thead>
        <tbody>
          {advice.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                {partName(words, part)}
                {part.multiplier > 1 && <span className={styles.aside}>{t("result.double")}</span>}
              </th>
              <td>{askedText(words, part)}</td>
              <td>
                <Found part={part} />
              </td>
              <td className={styles.number}>
                {times(part, part.delivered)}
                {part.extra > 0 && <span className={styles.aside}>{t("result.extra", { count: part.extra })}</span>}
              </td>
              <td className="small">{sourceText(words, part.source)}</td>
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
      </table>
    </ScrollRegion>
  );
}
