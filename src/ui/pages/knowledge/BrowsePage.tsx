import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { paths } from "../../kit/site/paths";
import { PageTitle } from "../../kit/PageTitle";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets, Named } from "../../kit/Named";
import styles from "./Browse.module.css";

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  /** The list that this page belongs to. */
  readonly parent?: { readonly href: string; readonly title: string };
  readonly children: ReactNode;
}

/** Common to all knowledge pages: a title, a way up, and a way to report an error on this very page. */
export function BrowsePage({ title, lead, parent, children }: Props) {
  const { t } = useTranslator();
  const [location] = useLocation();
  const up = parent ?? { href: paths.knowledge, title: t("browse.knowledge.title") };
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      {lead !== undefined && (
        <Named as="p" className="lead">
          {lead}
        </Named>
      )}
      {children}
      {location !== paths.knowledge && (
        <p className={`${styles.foot} no-print`}>
          <Link href={up.href}>{t("browse.backTo", { page: up.title })}</Link>
          {!location.startsWith(paths.reportError()) && (
            <Link href={paths.reportError(location)}>{t("browse.report")}</Link>
          )}
        </p>
      )}
    </div>
  );
}

/** Facts as name and value. Rows without a value are left out. */
export function FactList({ rows }: { readonly rows: readonly { readonly name: string; readonly value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {rows.map(({ name, value }) =>
        value === null || value === undefined || value === "" ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** Notes on a fact of the source, if any. */
export function NoteList({ notes }: { readonly notes: readonly string[] }) {
  const { data } = useTranslator();
  if (notes.length === 0) return null;
  return <Bullets texts={notes.map((note) => data.notes[note]?.text)} />;
}
