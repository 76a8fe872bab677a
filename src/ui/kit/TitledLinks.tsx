import { Link } from "wouter";
import styles from "./TitledLinks.module.css";

interface TitledLink {
  readonly href: string;
  readonly title: string;
  readonly text: string | undefined;
}

/** Pages to go on to, each with what it tells. */
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
