// The floor: the least that a page must do to draw a stored journey, edit a title, drag a card and store the map.
// `cargo xtask bench` measures the product against it. It is written to be fast, with the plainest means:
// one innerHTML for the whole board, one set of listeners, one JSON.stringify for a save.
'use strict';

const THRESHOLD = 4;      // px that the pointer moves before a press becomes a drag
const SAVE_AFTER = 20;    // ms between a change and its save
const CARD_HEIGHT = 70;   // px that a card with two lines takes, gap included
const AWAY = -9999;       // px, where the line is that is not shown: hiding it would lay out the layers again
const SCROLL_EDGE = 32;   // px along the board's edges where a drag scrolls
const SCROLL_SPEED = 14;  // px a frame

const key = 'klantreis/journey/' + decodeURIComponent(location.hash.replace('#/journey/', ''));
const board = document.querySelector('.board');
const overlay = document.querySelector('.overlay');
const insert = document.querySelector('.insert');
const saved = document.querySelector('.saved');

// ── the document ────────────────────────────────────────────────────────────────────────────────────────────
const stored = localStorage.getItem(key);
const file = stored && JSON.parse(stored);
const journey = file && file.journeys[0];
let saveTimer = 0;

function changed() {
  saved.textContent = 'Bewaren …';
  clearTimeout(saveTimer);
  saveTimer = setTimeout(save, SAVE_AFTER);
}

function save() {
  clearTimeout(saveTimer);
  saveTimer = 0;
  performance.mark('klantreis:save:start');
  try {
    localStorage.setItem(key, JSON.stringify(file));
    saved.textContent = 'Bewaard op dit apparaat';
  } catch {
    saved.textContent = 'Niet bewaard';
  }
  performance.measure('klantreis:save', 'klantreis:save:start');
}

function find(id) {
  for (const lane of journey.lanes) {
    const at = lane.cards ? lane.cards.findIndex(card => card.id === id) : -1;
    if (at >= 0) return { lane, at, card: lane.cards[at] };
  }
  return null;
}

// Moves a card to a cell, before another card of it or at its end.
function moveCard(id, laneId, stepId, beforeId) {
  const { lane, at, card } = find(id);
  lane.cards.splice(at, 1);
  card.step = stepId;
  const target = journey.lanes.find(other => other.id === laneId);
  const place = beforeId ? target.cards.findIndex(other => other.id === beforeId) : target.cards.length;
  target.cards.splice(place, 0, card);
  changed();
}

// ── drawing ─────────────────────────────────────────────────────────────────────────────────────────────────
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = text => /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, sign => ESCAPES[sign]) : text;
const picture = name => `<span class="${name}"></span>`;

const MEDIUM = { digital: picture('ic ic--screen'), physical: picture('ic ic--pin') };
const DIRECTNESS = { direct: picture('ic ic--direct'), indirect: picture('ic ic--indirect') };
const EVIDENCE = { assumption: picture('evi evi--1'), qualitative: picture('evi evi--2'), quantitative: picture('evi evi--3') };
const STAR = picture('card__star');
const EMO = { '-2': 'n2', '-1': 'n1', 0: '0', 1: 'p1', 2: 'p2' };

function initials(owner) {
  const words = owner.split(' ');
  return (words.length > 1 ? words[0][0] + words[1][0] : owner.slice(0, 2)).toUpperCase();
}

function emotion(value) {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `<span class="emo emo--${EMO[Math.round(value)]}">${sign}${Math.abs(value)}</span>`;
}

function cardHtml(card) {
  return `<li><button type="button" class="card" data-id="${escape(card.id)}"><span class="card__title">${card.moment_of_truth ? STAR : ''}${escape(card.title)}</span><span class="card__meta">`
    + (card.medium ? MEDIUM[card.medium] : '')
    + (card.directness ? DIRECTNESS[card.directness] : '')
    + (card.evidence ? EVIDENCE[card.evidence] : '')
    + '<span class="grow"></span>'
    + (card.actual === undefined ? '' : emotion(card.actual))
    + (card.owner ? `<span class="owner">${escape(initials(card.owner))}</span>` : '')
    + '</span></button></li>';
}

function laneHtml(lane, steps) {
  const cells = new Map(steps.map(({ step }) => [step.id, '']));
  for (const card of lane.cards || []) cells.set(card.step, cells.get(card.step) + cardHtml(card));
  let html = `<div class="row lane" role="row" data-lane="${escape(lane.id)}"><div class="lane__head" role="rowheader">${escape(lane.name)}</div>`;
  for (const { step, first } of steps) {
    html += `<div class="cell" role="cell" aria-label="${escape(lane.name)}, ${escape(step.name)}" data-step="${escape(step.id)}"${first ? ' data-first' : ''}><ul>${cells.get(step.id)}</ul></div>`;
  }
  return html + '</div>';
}

function boardHtml() {
  const steps = journey.phases.flatMap((phase, at) => phase.steps.map((step, n) => ({ step, first: n === 0, hue: at % 5 + 1 })));
  const phases = journey.phases.map((phase, at) => `<div class="phase hue-${at % 5 + 1}" role="columnheader" aria-colspan="${phase.steps.length}"><span class="phase__n">${at + 1}</span>${escape(phase.name)}</div>`);
  const heads = steps.map(({ step, hue }) => `<div class="step hue-${hue}" role="columnheader">${escape(step.name)}</div>`);
  return `<div class="tbl" role="table" aria-label="${escape(journey.title)}">`
    + `<div class="head" role="rowgroup"><div class="row" role="row"><div class="corner" role="columnheader">Fase</div>${phases.join('')}</div>`
    + `<div class="row" role="row"><div class="corner" role="columnheader">Stap</div>${heads.join('')}</div></div>`
    + `<div class="rg" role="rowgroup"><div class="rail" aria-hidden="true"></div>${journey.lanes.map(lane => laneHtml(lane, steps)).join('')}</div></div>`;
}

function draw() {
  if (!journey) {
    saved.textContent = 'Geen klantreis in ' + key;
    return;
  }
  document.querySelector('.maptitle').textContent = journey.title;
  board.style.setProperty('--steps', journey.phases.reduce((count, phase) => count + phase.steps.length, 0));
  board.innerHTML = boardHtml();
  // A row that was never drawn takes room by its fullest cell; at a fixed guess they would all begin on the screen.
  for (const lane of board.querySelectorAll('.lane')) {
    let most = 1;
    for (const list of lane.querySelectorAll('ul')) most = Math.max(most, list.childElementCount);
    lane.style.setProperty('--lane-guess', most * CARD_HEIGHT + 'px');
  }
  board.querySelectorAll('.phase').forEach((phase, at) => { phase.style.gridColumn = 'span ' + journey.phases[at].steps.length; });
  board.querySelector('.rail').style.gridRow = 'span ' + journey.lanes.length;
}

// ── selection and editing in place ──────────────────────────────────────────────────────────────────────────
let selected = null;

function select(card) {
  if (selected === card) return;
  if (selected) { selected.classList.remove('is-selected'); selected.removeAttribute('aria-current'); }
  selected = card;
  if (card) { card.classList.add('is-selected'); card.setAttribute('aria-current', 'true'); }
}

function edit(card) {
  const found = find(card.dataset.id);
  const title = card.firstChild;
  const field = document.createElement('textarea');
  field.className = 'inline-edit';
  field.rows = 2;
  field.value = found.card.title;
  let open = true;
  const close = commit => {
    if (!open) return;
    open = false;
    const text = field.value.trim();
    const frame = field.parentNode;
    if (commit && text && text !== found.card.title) {
      found.card.title = text;
      title.lastChild.data = text;
      changed();
    }
    frame.replaceWith(card);
    card.focus();
  };
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); close(true); }
    if (event.key === 'Escape') close(false);
    event.stopPropagation();
  });
  field.addEventListener('blur', () => close(true));
  const frame = document.createElement('div');
  frame.className = 'card is-editing';
  card.replaceWith(frame);
  frame.append(field);
  field.focus();
  field.select();
}

board.addEventListener('dblclick', event => {
  const card = event.target.closest('button.card');
  if (card) edit(card);
});

board.addEventListener('keydown', event => {
  const card = event.target.closest('button.card');
  if (card && (event.key === 'F2' || event.key === 'Enter')) { event.preventDefault(); edit(card); }
});

// ── dragging ────────────────────────────────────────────────────────────────────────────────────────────────
// `drag` is null, or what was pressed; once the pointer passed the threshold it has a ghost and, over a cell, a place.
let drag = null;

board.addEventListener('pointerdown', event => {
  if (event.button !== 0 || drag) return;
  const card = event.target.closest('button.card');
  select(card);
  if (card) drag = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, ghost: null, place: null, scrolling: 0 };
});

// Without this the browser selects text along the way, which costs more than everything else in a drag.
board.addEventListener('mousedown', event => {
  const card = event.target.closest('button.card');
  if (!card) return;
  event.preventDefault();
  card.focus({ preventScroll: true });
});

board.addEventListener('pointermove', event => {
  if (!drag || event.pointerId !== drag.pointer) return;
  if (!drag.ghost) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < THRESHOLD) return;
    lift(event);
  }
  drag.toX = event.clientX;
  drag.toY = event.clientY;
  follow();
  if (!drag.scrolling && scrollStep()) drag.scrolling = requestAnimationFrame(scroll);
});

board.addEventListener('pointerup', event => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const { card, place } = drag;
  end();
  if (place) drop(card, place);
});
board.addEventListener('pointercancel', () => drag && end());
window.addEventListener('keydown', event => { if (event.key === 'Escape' && drag) end(); });

function lift(event) {
  const rect = drag.card.getBoundingClientRect();
  drag.offsetX = drag.x - rect.left;
  drag.offsetY = drag.y - rect.top;
  drag.ghost = document.createElement('div');
  drag.ghost.className = 'ghost';
  drag.ghost.style.width = rect.width + 'px';
  const face = document.createElement('div');
  face.className = 'card';
  face.append(...Array.from(drag.card.childNodes, node => node.cloneNode(true)));
  drag.ghost.append(face);
  overlay.append(drag.ghost);
  drag.card.classList.add('is-source');
  board.setPointerCapture(event.pointerId);
}

// Moves what follows the pointer; see floor.css.
function put(element, x, y) {
  element.style.setProperty('--x', x + 'px');
  element.style.setProperty('--y', y + 'px');
}

// Reads first (where is the pointer), then writes (the ghost, and the line only where the place changed).
function follow() {
  const place = placeAt(drag.toX, drag.toY);
  put(drag.ghost, drag.toX - drag.offsetX, drag.toY - drag.offsetY);
  const old = drag.place;
  if (old && place && old.cell === place.cell && old.before === place.before && old.y === place.y && old.x === place.x) return;
  if ((old && old.cell) !== (place && place.cell)) {
    if (old) old.cell.classList.remove('is-target');
    if (place) place.cell.classList.add('is-target');
  }
  drag.place = place;
  if (!place) { put(insert, AWAY, 0); return; }
  if (!old || old.width !== place.width) insert.style.width = place.width + 'px';
  put(insert, place.x, place.y);
}

function placeAt(x, y) {
  const hit = document.elementFromPoint(x, y);
  const cell = hit && hit.closest('.cell');
  if (!cell) return null;
  const list = cell.firstChild;
  const frame = list.getBoundingClientRect();
  const place = { cell, before: null, x: frame.left, y: frame.bottom + 2, width: frame.width };
  for (const item of list.children) {
    const rect = item.getBoundingClientRect();
    if (y < (rect.top + rect.bottom) / 2) {
      place.before = item;
      place.y = rect.top - 2;
      break;
    }
  }
  return place;
}

function scrollStep() {
  const rect = board.getBoundingClientRect();
  const step = (at, from, to) => at < from + SCROLL_EDGE ? -SCROLL_SPEED : at > to - SCROLL_EDGE ? SCROLL_SPEED : 0;
  const left = step(drag.toX, rect.left, rect.right);
  const top = step(drag.toY, rect.top, rect.bottom);
  return left || top ? { left, top } : null;
}

function scroll() {
  if (!drag) return;
  const by = scrollStep();
  drag.scrolling = by ? requestAnimationFrame(scroll) : 0;
  if (!by) return;
  board.scrollBy(by);
  follow();
}

function end() {
  if (drag.ghost) {
    drag.ghost.remove();
    drag.card.classList.remove('is-source');
    board.releasePointerCapture(drag.pointer);
  }
  if (drag.place) drag.place.cell.classList.remove('is-target');
  put(insert, AWAY, 0);
  cancelAnimationFrame(drag.scrolling);
  drag = null;
}

function drop(card, { cell, before }) {
  const item = card.parentNode;
  if (before === item || (item.parentNode.parentNode === cell && before === item.nextElementSibling)) return;
  const beforeId = before && before.firstChild.dataset.id;
  cell.firstChild.insertBefore(item, before);
  moveCard(card.dataset.id, cell.parentNode.dataset.lane, cell.dataset.step, beforeId);
}

window.addEventListener('pagehide', () => { if (saveTimer) save(); });
draw();
