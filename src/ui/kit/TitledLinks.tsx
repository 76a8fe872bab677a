import { Link } from "wouter";
import styles from "./TitledLinks.module.css";

interface TitledLink {
  readonly href: string;
  readonly title: string;
  readonly text: string | undefined;
}

/** Links to further pages, each with what it is about. */
export function TitledLinks({ links }: { readonly links: readonly TitledLink[] }) {
  return (
    <ul className={styles.list}>
      {links.map(({ href, title, text }) => (
        <li key={href}>
          <h2>
            <Link href={href}>{title}</Link>
          </h2>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
