// What can go wrong with a layout, told in words.
() => {
  const wrong = [];
  const says = (element) => `${probe.role(element) ?? element.localName} “${(probe.name(element) || probe.squeezed(element.textContent)).slice(0, 50)}”`;
  const page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) wrong.push(`the page is ${page.scrollWidth} px wide in a window of ${innerWidth}`);

  const shown = (element) => probe.perceivable(element) && element.getClientRects().length > 0;
  const all = [...document.querySelectorAll("body *")].filter(shown);

  // Text that is cut off: an ellipsis is a promise that the whole text is in the tooltip.
  for (const element of all) {
    const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!ownText || element.closest(".vh")) continue;
    const style = getComputedStyle(element);
    const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
    const clipped = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2;
    const ellipsis = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
    if (hides && clipped && style.display !== "inline" && !ellipsis) wrong.push(`${says(element)} is cut off`);
  }

  // Controls that lie over each other in the bars.
  const bars = all.filter((element) => ["banner", "contentinfo"].includes(probe.role(element)));
  for (const bar of bars) {
    const controls = [...bar.querySelectorAll("button, a, input, select, [role=radio]")]
      .filter((element) => shown(element) && !element.closest("[popover]"));
    const boxes = controls.map((element) => [element, element.getBoundingClientRect()]);
    boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([other, b]) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1.5 && down > 1.5 && !one.contains(other) && !other.contains(one) && !one.closest("[role=group]")) {
        wrong.push(`${says(one)} and ${says(other)} overlap`);
      }
    }));
    const { right } = bar.getBoundingClientRect();
    for (const [element, box] of boxes) if (box.right > right + 1) wrong.push(`${says(element)} sticks out of its bar`);
  }
  return wrong;
}
