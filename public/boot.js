// Runs before the page is drawn. A prerendered page shows what everybody sees; where this visit will show something
// else (another page behind the hash, answers or a language kept from before), it stays hidden until the application
// has drawn it, so that nothing jumps. Should the application fail to come, the page appears after some seconds.
{
  const { dataset, lang } = document.documentElement;
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem("wegwijzer-mondiale-samenwerking"))?.state ?? {};
    } catch {
      return {};
    }
  };
  const { dossier, language = lang } = kept();
  const other = location.hash.startsWith("#/");
  const begun = dossier?.changedOn !== undefined && /^\/($|forms\/)/.test(dataset.page);
  const spoken = dataset.base === "./" && language !== lang;
  if (other || begun || spoken) dataset.wait = "";
}
