import styles from "./signs.module.css";

interface Props {
  /** Rank in the list, 1-based; null = no place (not now). */
  readonly rank: number | null;
  /** Other forms share the place. */
  readonly tied?: boolean;
  /** First place, filled. */
  readonly first?: boolean;
}

/** The numbered node of a form, as on the cycling network. */
export function Place({ rank, tied = false, first = false }: Props) {
  const text = rank === null ? "–" : tied ? `=${rank}` : String(rank);
  return (
    <span className={styles.place} data-first={first || undefined} data-tied={(tied && rank !== null) || undefined}>
      {text}
    </span>
  );
}
