import { Link } from "wouter";
import type { Id } from "../../domain/id";
import { useTranslator } from "../kit/hooks/translator-context";
import { Named } from "../kit/Named";
import { paths } from "../kit/site/paths";

/** The title of an example, as a link to its page. */
export function ExampleLink({ id }: { readonly id: Id }) {
  const { data } = useTranslator();
  return (
    <Link href={paths.example(id)}>
      <Named>{data.practices[id]?.title ?? id}</Named>
    </Link>
  );
}
