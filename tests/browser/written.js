// What is asked of texts that people wrote, as they stand in the page.
(() => {
  const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
  // Without what stands apart from the sentence around it.
  const bare = (text) => {
    for (let before = null; before !== text;) {
      before = text;
      text = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
    }
    return text;
  };
  const turned = (text) => RTL.test(bare(text));
  const directed = (element) => element.closest('[dir]')?.getAttribute('dir') === 'auto';
  const where = (element) => {
    const parts = [];
    for (let at = element; at && at !== document.body && parts.length < 4; at = at.parentElement) {
      parts.unshift(at.tagName.toLowerCase() + (typeof at.className === 'string' && at.className ? '.' + at.className.split(' ')[0] : ''));
    }
    return parts.join(' > ');
  };

  // Where letters written from right to left may turn what is around them. A name that is nothing but what somebody
  // wrote has no surroundings: those of screen readers may be so.
  const undirected = (own) => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (parentElement.closest('script, style, template')) continue;
      if (turned(data) && !directed(parentElement)) found.push(`${where(parentElement)}: ${data.slice(0, 60)}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['title', 'placeholder', 'aria-valuetext', 'alt', 'label', 'aria-label', 'aria-roledescription']) {
        const text = element.getAttribute(name);
        if (!text || !turned(text) || element.getAttribute('dir') === 'auto') continue;
        if (name === 'aria-label' && own.includes(text)) continue;
        found.push(`${where(element)} [${name}]: ${text.slice(0, 60)}`);
      }
      const typed = ['INPUT', 'TEXTAREA'].includes(element.tagName) && element.value;
      if (typed && turned(typed) && !directed(element)) found.push(`${where(element)} (typed): ${typed.slice(0, 60)}`);
    }
    if (turned(document.title)) found.push(`the title of the tab: ${document.title}`);
    return found;
  };

  // Words that go on in another line: node by node, with the place of the word in its text.
  const broken = () => {
    const found = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let number = 0; walker.nextNode(); number += 1) {
      const node = walker.currentNode;
      const holder = node.parentElement;
      if (holder.closest('script, style, template, [hidden], .vh, option')) continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\d’'\u00ad]{2,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top)));
        if (tops.size > 1) found.set(`${number} ${index}`, `${where(holder)}: ${word}`);
      }
    }
    return found;
  };

  // Words that are broken, and not as their language breaks them: where nothing but that is allowed, they stay whole.
  const torn = () => {
    const now = broken();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overflow-wrap: normal !important; word-break: normal !important; line-break: auto !important }');
    document.adoptedStyleSheets.push(sheet);
    const allowed = broken();
    document.adoptedStyleSheets.pop();
    return [...now].filter(([at]) => !allowed.has(at)).map(([, word]) => word);
  };

  window.written = { undirected, torn };
})
