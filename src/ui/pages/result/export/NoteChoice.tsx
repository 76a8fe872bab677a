import { useMemo } from "react";
import type { Id } from "../../../../domain/id";
import { planChoices } from "../../../../report/plan/choices";
import { facts } from "../../../../store/facts";
import { formListFirst } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import fields from "../../../kit/fields.module.css";
import type { Advised } from "../../../../store/advice";

interface Props {
  readonly advised: Advised;
  readonly decide: readonly Id[] | null;
  readonly onDecide: (decide: readonly Id[] | null) => void;
}

const keyOf = (forms: readonly Id[]) => forms.join("+");

/** What the note proposes to decide: the advice, one form, or several. */
export function NoteChoice({ advised, decide, onDecide }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { answers, advice } = advised.outcome;
  const choices = useMemo(() => planChoices(facts, answers, advice), [answers, advice]);
  const all = [...choices.together, ...choices.single];
  return (
    <p>
      <label htmlFor="note-decide" className={fields.label}>
        {t("export.decide")}
      </label>
      <select
        id="note-decide"
        className={fields.text}
        value={decide === null ? "" : keyOf(decide)}
        onChange={(event) => onDecide(all.find((forms) => keyOf(forms) === event.target.value) ?? null)}
      >
        <option value="">{t("export.decideAdvice")}</option>
        {all.map((forms) => (
          <option key={keyOf(forms)} value={keyOf(forms)}>
            {formListFirst(i18n, forms)}
          </option>
        ))}
      </select>
    </p>
  );
}
