import { useState } from "react";
import type { NumberAnswerFault } from "../../../domain/answer-fault";
import { type NumberRules, parseNumber } from "../../../questionnaire/parse-number";
import { numberMessage } from "../../../wording/answers/field-fault";
import { useTranslator } from "../../kit/hooks/translator-context";

/** A number with a default that a person can override. */
interface NumberSetting {
  /** The value in effect; null = none, the field is empty. */
  readonly value: number | null;
  readonly rules: NumberRules;
  /** A plausible value, for the error message. */
  readonly example: number;
  /** The message for an empty field; null = emptying it removes the setting. */
  readonly empty: string | null;
  /** undefined = removes the setting. */
  readonly keep: (value: number | undefined) => void;
}

/** The contents and behaviour of the field: stored on leaving it or on Enter; invalid text stays in it. */
export function useNumberSetting({ value, rules, example, empty, keep }: NumberSetting) {
  const i18n = useTranslator();
  // null = not being edited: the field shows the value in effect.
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<NumberAnswerFault | null>(null);
  const done = (kept: number | undefined) => {
    setDraft(null);
    setFault(null);
    keep(kept);
  };
  const problem = fault === null ? null : numberMessage(i18n, fault, { empty: empty ?? "", example });
  return {
    typing: draft !== null,
    problem,
    input: {
      type: "text",
      inputMode: "decimal",
      autoComplete: "off",
      value: draft ?? (value === null ? "" : i18n.format.number(value)),
      "aria-invalid": problem === null ? undefined : true,
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => setDraft(event.target.value),
      onKeyDown: (event: React.KeyboardEvent) => event.key === "Enter" && leave(),
      onBlur: () => leave(),
    } as const,
    reset: () => done(undefined),
  };

  function leave() {
    if (draft === null) return;
    if (draft.trim() === "" && empty === null) {
      done(undefined);
      return;
    }
    const read = parseNumber(draft, rules);
    if (read.ok) done(read.value);
    else setFault({ kind: "number", reason: read.fault, value: draft, unit: rules.kind, ceiling: rules.ceiling });
  }
}
