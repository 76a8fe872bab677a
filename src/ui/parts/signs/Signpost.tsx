import { Place } from "./Place";
import styles from "./signs.module.css";

/** What a plate of the signpost says about its form: to do, running, next, or not possible now. */
export type PlateKind = "choose" | "runs" | "follows" | "not-now";

/** One plate: a form with its points. */
export interface PlateContent {
  readonly form: string;
  readonly name: string;
  readonly kind: PlateKind;
  /** Text below the name; empty = none. */
  readonly remark: string;
  readonly delivered: number;
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Width of the area in drawing units; the length of plates shows their points. */
const FULL = 100;

interface Props {
  readonly plates: readonly PlateContent[];
  /** Points asked: position of the dashed line. */
  readonly asked: number;
  /** "14 punten gevraagd". */
  readonly goal: string;
  /** What a point is, level with the goal; null = said elsewhere. */
  readonly point: string | null;
  /** What stands level with the last plate and has none; null = nothing. */
  readonly more: string | null;
}

function lengthOf({ delivered }: PlateContent, asked: number): number {
  // A short plate must still fit its name.
  return asked === 0 ? FULL : Math.max(45, Math.round((delivered / asked) * FULL));
}

/** The top forms as plates on a post: the length shows the points delivered, the dashed line what was asked. */
export function Signpost({ plates, asked, goal, point, more }: Props) {
  return (
    <div className={styles.post}>
      <p className={styles.scale}>
        {point !== null && <span>{point}</span>}
        <strong>{goal}</strong>
      </p>
      <ol>
        {plates.map((plate) => (
          <li
            key={plate.form}
            className={styles.plate}
            data-kind={plate.kind}
            style={{ inlineSize: `${lengthOf(plate, asked)}%` }}
          >
            <span className={styles.board}>
              <Place rank={plate.rank} tied={plate.tied} />
              <span className={styles.name}>
                {plate.name}
                {plate.remark !== "" && <small>{plate.remark}</small>}
              </span>
              <b>{plate.delivered}</b>
            </span>
          </li>
        ))}
      </ol>
      {more !== null && <p className="small">{more}</p>}
    </div>
  );
}
