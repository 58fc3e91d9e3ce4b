// Put into every page before its own scripts: what a person with a screen reader would find there.
// `probe` names things by role and accessible name, never by class or id.
(() => {
  const complain = (what) => console.error(what);
  addEventListener("securitypolicyviolation", (event) =>
    complain(`content security policy: ${event.violatedDirective} blocks ${event.blockedURI || "inline"} ${event.sample}`));
  addEventListener("unhandledrejection", (event) => complain(`unhandled rejection: ${event.reason}`));

  const squeezed = (text) => text.replace(/\s+/g, " ").trim();

  const inputRoles = {
    button: "button", checkbox: "checkbox", image: "button", number: "spinbutton", radio: "radio", range: "slider",
    reset: "button", search: "searchbox", submit: "button", color: "color", date: "date", file: "file",
    hidden: null, password: null,
  };
  const tagRoles = {
    article: "article", aside: "complementary", button: "button", datalist: "listbox", dd: "definition",
    details: "group", dialog: "dialog", dt: "term", fieldset: "group", figure: "figure", h1: "heading",
    h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading", hr: "separator", img: "img",
    li: "listitem", main: "main", menu: "list", meter: "meter", nav: "navigation", ol: "list", option: "option",
    output: "status", progress: "progressbar", search: "search", table: "table", tbody: "rowgroup", td: "cell",
    textarea: "textbox", tfoot: "rowgroup", thead: "rowgroup", tr: "row", ul: "list",
  };

  const role = (element) => {
    const stated = (element.getAttribute("role") || "").trim().split(/\s+/)[0];
    if (stated) return stated;
    const tag = element.localName;
    switch (tag) {
      case "a": return element.hasAttribute("href") ? "link" : null;
      case "input": {
        const type = element.type;
        if (type in inputRoles) return inputRoles[type];
        return element.hasAttribute("list") ? "combobox" : "textbox";
      }
      case "select": return element.multiple || element.size > 1 ? "listbox" : "combobox";
      case "th": return element.scope === "row" ? "rowheader" : "columnheader";
      case "header": return element.closest("article, aside, main, nav, section") ? null : "banner";
      case "footer": return element.closest("article, aside, main, nav, section") ? null : "contentinfo";
      case "section": return element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby") ? "region" : null;
      default: return tagRoles[tag] ?? null;
    }
  };

  const rendered = (element) => element.checkVisibility({ visibilityProperty: true });

  /** Whether assistive technology gets to see the element. */
  const perceivable = (element) => {
    if (!element.isConnected || !rendered(element)) return false;
    if (element.closest("[aria-hidden=true], [inert]")) return false;
    const modals = [...document.querySelectorAll("dialog:modal")];
    return modals.length === 0 || modals.at(-1).contains(element);
  };

  const namedFromContent = new Set([
    "button", "cell", "checkbox", "columnheader", "heading", "link", "listitem", "menuitem", "menuitemcheckbox",
    "menuitemradio", "option", "radio", "row", "rowheader", "switch", "tab", "tooltip", "status", "alert",
  ]);

  /** The text of an element as it is read out. */
  const spoken = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    if (node.getAttribute("aria-hidden") === "true" || !rendered(node)) return "";
    const label = node.getAttribute("aria-label");
    if (label) return ` ${label} `;
    if (node.localName === "img") return ` ${node.alt} `;
    if (node.localName === "br") return " ";
    if (node.localName === "input" || node.localName === "textarea") return ` ${node.value} `;
    const text = [...node.childNodes].map(spoken).join("");
    return getComputedStyle(node).display.startsWith("inline") ? text : ` ${text} `;
  };

  /** What can be read inside an element; a name of its own counts where there is nothing else. */
  const text = (element) => {
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true" || !rendered(node)) return "";
      const content = [...node.childNodes].map(read).join(" ");
      return ` ${squeezed(content) ? content : node.getAttribute("aria-label") ?? node.alt ?? ""} `;
    };
    return squeezed(read(element));
  };

  /** The texts of the elements with these ids; one that is hidden itself counts in full. */
  const ofIds = (ids) => squeezed(ids.split(/\s+/).map((id) => {
    const element = document.getElementById(id);
    if (!element) return "";
    return rendered(element) ? spoken(element) : element.getAttribute("aria-label") ?? element.textContent;
  }).join(" "));

  const name = (element) => {
    const labelledby = element.getAttribute("aria-labelledby");
    if (labelledby) return ofIds(labelledby);
    const label = element.getAttribute("aria-label");
    if (label && label.trim()) return squeezed(label);
    if (element.labels && element.labels.length) {
      return squeezed([...element.labels].map((each) => {
        // The control's own value is no part of its label.
        const copy = [...each.childNodes].filter((node) => node !== element);
        return copy.map((node) => node.nodeType === 1 && node.contains(element) ? "" : spoken(node)).join(" ");
      }).join(" "));
    }
    if (element.localName === "img" && element.alt) return squeezed(element.alt);
    if (element.localName === "fieldset") {
      const legend = element.querySelector(":scope > legend");
      if (legend) return squeezed(spoken(legend));
    }
    if (namedFromContent.has(role(element))) {
      const content = squeezed([...element.childNodes].map(spoken).join(""));
      if (content) return content;
    }
    return squeezed(element.getAttribute("title") || element.getAttribute("placeholder") || "");
  };

  const description = (element) => {
    const ids = element.getAttribute("aria-describedby");
    return ids ? ofIds(ids) : squeezed(element.getAttribute("aria-description") || element.title || "");
  };

  /** A pattern in which `*` stands for anything. */
  const pattern = (text) =>
    new RegExp(`^${text.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`, "s");

  const find = (wanted, named, root) => {
    const fits = named === null ? () => true : ((expression) => (text) => expression.test(text))(pattern(named));
    const within = root || document;
    return [...within.querySelectorAll("*")].filter((element) =>
      role(element) === wanted && perceivable(element) && fits(name(element)));
  };

  /** What there is of a role, for a message about something that isn't there. */
  const names = (wanted, root) => find(wanted, null, root).map(name);

  const rectangle = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };

  /** Waits until nothing that slides in carries the element along: where it is now, it isn't when it is pressed. */
  const standsStill = (element) => Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect.target?.contains(element) && Number.isFinite(effect.getComputedTiming().endTime))
    .map(({ finished }) => finished));

  /** Brings the element into view and gives the point to press, or why it can't be pressed. */
  const target = async (element) => {
    await standsStill(element);
    if (!element.isConnected) return { why: "it has left the page" };
    const inView = () => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    };
    const reached = () => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const hit = document.elementFromPoint(x, y);
      const through = hit && (element.contains(hit) || hit.contains(element) && hit.matches("label, .field, .searchbox")
        || [...element.labels || []].some((label) => label.contains(hit)));
      return { x, y, hit, through };
    };
    if (!inView() || !reached().through) {
      element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    }
    const { x, y, hit, through } = reached();
    if (through) return { x, y };
    const cover = hit ? `${hit.localName}.${hit.className?.baseVal ?? hit.className}` : "nothing";
    return { why: `at ${Math.round(x)}, ${Math.round(y)} lies ${cover}`, under: { x, y } };
  };

  /** The first thing that is read out of a header: its name, without counts and tools. */
  const headline = (header) => {
    const parts = [...header.querySelectorAll("*")].filter((element) =>
      perceivable(element) && ![...element.children].some((child) => squeezed(child.textContent)) && squeezed(element.textContent));
    return squeezed(parts[0] ? parts[0].textContent : header.textContent);
  };

  const cards = (cell) => find("listitem", null, cell).flatMap((item) => find("button", null, item).slice(0, 1));

  /** The map on the screen: phases with steps, lanes with the titles in each cell. */
  const board = () => {
    const rows = find("row", null, find("table", null)[0]);
    const heads = rows.map((row) => find("columnheader", null, row).slice(1)).filter((heads) => heads.length);
    const names = (heads[1] ?? []).map(headline);
    const phases = (heads[0] ?? []).map((head) => {
      const count = Number(head.getAttribute("aria-colspan") ?? 1);
      return { name: headline(head), steps: names.splice(0, count).map((name) => ({ name })) };
    });
    const lanes = rows.filter((row) => find("rowheader", null, row).length).map((row) => ({
      name: headline(find("rowheader", null, row)[0]),
      cells: find("cell", null, row).map((cell) => cards(cell).map(name)),
    }));
    return { phases, lanes };
  };

  /** Everything that live regions have said. */
  const heard = [];
  const listen = () => {
    const said = new Map();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const region = element?.closest("[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output");
        if (!region) continue;
        const text = squeezed(region.textContent);
        if (text && said.get(region) !== text) heard.push(text);
        said.set(region, text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  };
  listen();

  /** The last pointer that went down, and the element that captured it. */
  const pointer = {};
  addEventListener("pointerdown", (event) => Object.assign(pointer,
    { id: event.pointerId, type: event.pointerType, target: event.target }), true);
  addEventListener("gotpointercapture", (event) => { pointer.target = event.target; }, true);

  /** Lets the system end the pointer's doings at a place that no WebDriver action reaches. */
  const end = (type, x, y) => pointer.target.dispatchEvent(new PointerEvent(type, {
    pointerId: pointer.id, pointerType: pointer.type, isPrimary: true, bubbles: true, cancelable: type !== "pointercancel",
    clientX: x, clientY: y,
  }));

  const probe = { role, name, description, perceivable, find, names, rectangle, target, squeezed, text, board, heard, end };
  Object.defineProperty(window, "probe", { value: probe });
})();
