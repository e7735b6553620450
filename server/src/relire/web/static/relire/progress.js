// Remembers how far an article was read, and goes there when it is opened again.
//
// The share counts the characters before the first block that is in view, so that it means the same place on
// every screen. It is 1 once the end of the text was in view.

const PAUSE = 1500;

function follow(article) {
  const blocks = [...article.querySelectorAll(".text > *")];
  const lengths = blocks.map((block) => block.textContent.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (!total) return;

  let saved = Number(article.dataset.progress) || 0;
  let timer = 0;

  const share = () => {
    const last = blocks[blocks.length - 1].getBoundingClientRect();
    if (last.bottom <= window.innerHeight) return 1;
    let before = 0;
    for (const [index, block] of blocks.entries()) {
      if (block.getBoundingClientRect().bottom > 0) break;
      before += lengths[index];
    }
    return before / total;
  };

  const save = () => {
    clearTimeout(timer);
    const now = share();
    if (Math.abs(now - saved) < 0.005) return;
    saved = now;
    const body = new FormData();
    body.set("share", now.toFixed(4));
    body.set("csrfmiddlewaretoken", article.dataset.token);
    fetch(article.dataset.progressUrl, { method: "POST", body, keepalive: true }).catch(() => {});
  };

  const restore = () => {
    if (saved <= 0 || saved >= 0.98 || location.hash) return;
    let before = 0;
    for (const [index, block] of blocks.entries()) {
      if (before / total >= saved - 0.0001) {
        if (index) block.scrollIntoView();
        return;
      }
      before += lengths[index];
    }
  };

  restore();
  addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    },
    { passive: true },
  );
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  // A text that fits the window has no scroll: it is read once it has been looked at for a while.
  if (share() === 1) timer = setTimeout(save, 4 * PAUSE);
}

function followAll(root) {
  for (const article of root.querySelectorAll("[data-progress-url]:not([data-followed])")) {
    article.dataset.followed = "";
    follow(article);
  }
}

followAll(document);
document.addEventListener("htmx:afterSettle", () => followAll(document));
