import { Link } from "wouter";
import { paths } from "../app/paths";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useWords();
  const heading = usePage(t("notFound.title"));
  return (
    <div className="prose">
      <h1 ref={heading} tabIndex={-1}>
        {t("notFound.title")}
      </h1>
      <p>{t("notFound.text")}</p>
      <p>
        <Link href={paths.start}>{t("notFound.back")}</Link>
      </p>
    </div>
  );
}
