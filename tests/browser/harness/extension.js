// What extensions do to a page: elements of theirs stand in every button and before everything in the body and the
// main part, and ours carry attributes of theirs; those that come later too.
() => {
  const own = "of-an-extension";
  const put = () => {
    for (const place of document.querySelectorAll("body, main, button")) {
      if (![...place.children].some((child) => child.className === own)) {
        place.prepend(Object.assign(document.createElement("span"), { className: own }));
        place.setAttribute("data-of-an-extension", "1");
      }
    }
  };
  put();
  new MutationObserver(put).observe(document.body, { childList: true, subtree: true });
}
