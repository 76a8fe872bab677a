import { Link } from "wouter";
import { paths } from "../kit/site/paths";
import { PageTitle } from "../kit/PageTitle";
import { useTranslator } from "../kit/hooks/translator-context";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslator();
  return (
    <div className="prose">
      <PageTitle>{t("notFound.title")}</PageTitle>
      <p>{t("notFound.text")}</p>
      <p>
        <Link href={paths.start}>{t("notFound.back")}</Link>
      </p>
    </div>
  );
}
