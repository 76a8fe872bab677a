import type { ReactNode } from "react";
import type { ResourceStanding } from "../../../domain/advice";
import { standingText } from "../../../wording/advice/standing";
import { useTranslator } from "../../kit/hooks/translator-context";
import { type MarkState, StateMark } from "./StateMark";
import styles from "./signs.module.css";

/** A state as a mark and in words; the words are complete. */
export function StateText({ state, children }: { readonly state: MarkState; readonly children: ReactNode }) {
  return (
    <span className={styles.told}>
      <StateMark state={state} />
      <span>{children}</span>
    </span>
  );
}

interface Props {
  readonly resource: "staff" | "money";
  readonly of: ResourceStanding<number>;
}

/** The standing of a form for people or money, with the amount to free or lacking. */
export function StandingText({ resource, of }: Props) {
  return <StateText state={of.standing}>{standingText(useTranslator(), resource, of)}</StateText>;
}
