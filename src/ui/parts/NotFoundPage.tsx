import { Link } from "wouter";
import { paths } from "../kit/site/paths";
import { usePage } from "../kit/hooks/use-page";
import { useTranslator } from "../kit/hooks/translator-context";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslator();
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
