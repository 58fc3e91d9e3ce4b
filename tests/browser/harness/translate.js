// What a browser's translation does to a page: every text node goes, and its words stand in two <font> of the
// translator's; those that come later too. The words stay the same here: things are still found by their names, and
// whatever reads otherwise than before is the fault of the page.
() => {
  const left = "script, style, textarea, input, font, [translate=no], .notranslate";
  const turn = (root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) {
      const text = walk.currentNode;
      if (text.data.trim() && !text.parentElement.closest(left)) texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  document.documentElement.classList.add("translated-ltr");
  turn(document.body);
  new MutationObserver((changes) => changes.forEach(({ target }) => turn(target)))
    .observe(document.body, { childList: true, subtree: true });
}
