// Runs before the page is drawn, in browsers of any age: no syntax younger than 2019.
{
  const { dataset, lang } = document.documentElement;

  // A prerendered page shows what everybody sees; where this visit will show something else (another page behind the
  // hash, answers or a language kept from before), it stays hidden until the application has drawn it, so that nothing
  // jumps. Should the application fail to come, the page appears after some seconds.
  const kept = () => {
    try {
      const first = "wegwijzer-mondiale-samenwerking";
      const pointer = `${first}.open`;
      const open = sessionStorage.getItem(pointer) || localStorage.getItem(pointer) || first;
      return JSON.parse(localStorage.getItem(open)).state;
    } catch {
      return {};
    }
  };
  const { dossier, language } = kept();
  const other = location.hash.startsWith("#/");
  const begun = dossier && dossier.changedOn !== undefined && /^\/($|forms\/)/.test(dataset.page);
  const spoken = dataset.base === "./" && language !== undefined && language !== lang;
  if (other || begun || spoken) dataset.wait = "";

  // The fonts of the page are drawn with where they come within a quarter of a second; else the page goes on with those of
  // the reader's system, so that no line jumps. They are kept for the next page.
  const faces = ["400 1em Inter", "600 1em Inter", "700 1em Overpass", "800 1em Overpass"];
  const dressed = new Promise((go) => {
    const show = (how) => {
      if (dataset.fonts === "wait") dataset.fonts = how;
      go();
    };
    if (document.fonts && document.fonts.load) {
      dataset.fonts = "wait";
      setTimeout(show, 250, "system");
      void Promise.all(faces.map((face) => document.fonts.load(face))).then(
        () => show("own"),
        () => show("system"),
      );
    } else go();
  });

  // An application that has not started (a blocked file, an old browser, a closed frame) leaves a page that looks alive
  // and answers nothing: then the page says so.
  const patience = 10000;
  const tell = () => {
    const note = document.getElementById("not-started");
    if (note === null || dataset.started !== undefined) return;
    note.hidden = false;
    delete dataset.wait;
  };
  const parsed = new Promise((go) => {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => go());
    else go();
  });
  const failed = () => {
    void parsed.then(tell);
  };
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", failed);
  setTimeout(failed, patience);

  // A button that is pressed before the application listens is pressed again once it does; the browser opens the menu.
  let pressed = null;
  const press = (event) => {
    pressed = event.target.closest("button:not([popovertarget])");
  };
  addEventListener("click", press, true);
  addEventListener("application-started", () => {
    removeEventListener("click", press, true);
    if (pressed !== null && pressed.isConnected) pressed.click();
  });

  // The page first: the application of a page with its own file is fetched once that page is painted (a hidden window
  // never is), or at once where the page waits for it.
  const later = document.getElementById("application");
  const start = () => {
    const entry = later.content.querySelector("link").href;
    document.head.append(later.content);
    import(entry).catch(failed);
  };
  const painted = () =>
    new Promise((go) => {
      requestAnimationFrame(() => setTimeout(go));
      setTimeout(go, 200);
    });
  if (later !== null && dataset.wait !== undefined) start();
  else if (later !== null) void Promise.all([parsed, dressed]).then(painted).then(start);
}
