import type { ReactNode } from "react";
import type { ResourceStanding } from "../../../domain/advice";
import { standingText } from "../../../wording/advice/standing";
import { useTranslator } from "../../kit/hooks/translator-context";
import { type State, StateMark } from "./StateMark";
import styles from "./signs.module.css";

/** A state in its mark and in words; the words say it all. */
export function Told({ state, children }: { readonly state: State; readonly children: ReactNode }) {
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

/** How people or money of a form stand, with the amount to free or lacking. */
export function StandingTold({ resource, of }: Props) {
  return <Told state={of.standing}>{standingText(useTranslator(), resource, of)}</Told>;
}
