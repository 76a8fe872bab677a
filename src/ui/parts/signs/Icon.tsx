import styles from "./signs.module.css";

/** The strokes of each icon in a 24 x 24 square; one weight, round ends. */
const PATHS = {
  add: "M12 5v14M5 12h14",
  calendar: "M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4",
  chevron: "M6 9.5l6 6 6-6",
  compare: "M4 5h6v15H4zM14 5h6v15h-6zM6 9h2M16 9h2M6 12.5h2M16 12.5h2",
  external: "M13 5h6v6M19 5l-8.5 8.5M16 14v5H5V8h5",
  flag: "M5 4v17M5 5h11l4 3.5L16 12H5",
  money: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM15.6 8.4a4.6 4.6 0 1 0 0 7.2M6.9 10.8h6M6.9 13.2h6",
  next: "M9 5l7 7-7 7",
  note: "M6 3h8l5 5v13H6zM14 3v5h5M9 12h7M9 15h7M9 18h4",
  pdf: "M6 3h8l5 5v13H6zM14 3v5h5M12.5 11v6M9.8 14.6l2.7 2.7 2.7-2.7",
  people:
    "M12.2 7.5a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM2.8 19.5c0-3.6 2.7-6 6.2-6s6.2 2.4 6.2 6M15.8 4.6a3.2 3.2 0 0 1 0 5.8M18 13.9c2 .8 3.3 2.8 3.3 5.6",
  remove: "M6 6l12 12M18 6L6 18",
  scales: "M12 4v16M7 20h10M4 8h16M4 8l-2.2 5.5a2.6 2.6 0 0 0 4.4 0zM20 8l-2.2 5.5a2.6 2.6 0 0 0 4.4 0z",
  sliders:
    "M4 7h9M19 7h1M4 17h1M11 17h9M18.6 7a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM10.6 17a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0z",
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon next to a word with the same meaning, hidden from screen readers; `inText` = as high as the letters. */
export function Icon({ name, inText = false }: { readonly name: IconName; readonly inText?: boolean }) {
  return (
    <svg className={inText ? `${styles.icon} ${styles.inText}` : styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
