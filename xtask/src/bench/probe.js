// Runs before the scripts of a page that is measured, with the number of cards that each cell will hold.
//
// "Painted" is the time just after the first frame in which every cell in view shows its cards: all of them, or so
// many that they reach the lower edge of the board. It is checked in a task behind each frame, when layout is
// clean, so that asking costs nothing; a frame counts only when no card was added between frame and check.
(counts) => {
  if (!location.protocol.startsWith('http')) return;
  const bench = { firstFrame: 0, painted: 0, frames: [], record: false };
  Object.defineProperty(window, 'klantreisBench', { value: bench });
  const cards = document.getElementsByClassName('card');
  const behindTheFrame = new MessageChannel();
  let cardsAtFrame = -1;
  let wasComplete = false;

  const frame = () => {
    cardsAtFrame = cards.length;
    behindTheFrame.port2.postMessage(null);
  };
  behindTheFrame.port1.onmessage = () => {
    const now = performance.now();
    bench.firstFrame ||= now;
    const complete = cards.length > 0 && isComplete();
    if (complete && (wasComplete || cards.length === cardsAtFrame)) {
      bench.painted = now;
      return;
    }
    wasComplete = complete;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const isComplete = () => {
    const board = document.querySelector('main.board');
    if (!board) return false;
    const view = board.getBoundingClientRect();
    const rows = [...board.querySelectorAll('.lane')];
    const inView = rows.filter(row => row.getBoundingClientRect().top < view.bottom);
    const reaches = rows.length === counts.length || rows.at(-1)?.getBoundingClientRect().bottom >= view.bottom;
    return reaches && inView.every((row, at) => isRowComplete(row, counts[at], view));
  };

  const isRowComplete = (row, expected, view) => {
    const cells = [...row.querySelectorAll('.cell')];
    const inView = cells.filter(cell => cell.getBoundingClientRect().left < view.right);
    const reaches = cells.length === expected.length || cells.at(-1)?.getBoundingClientRect().right >= view.right;
    return reaches && inView.every((cell, at) => {
      const shown = cell.getElementsByClassName('card');
      return shown.length === expected[at] || shown[shown.length - 1]?.getBoundingClientRect().bottom >= view.bottom;
    });
  };

  // The times of the frames from now on, until `frames` is taken.
  bench.startFrames = () => {
    bench.frames = [];
    bench.record = true;
    requestAnimationFrame(function next(time) {
      if (!bench.record) return;
      bench.frames.push(time);
      requestAnimationFrame(next);
    });
  };
  bench.takeFrames = () => {
    bench.record = false;
    return bench.frames;
  };

  // A card in view that lies free of the board's edges, as far up and left as there is one from the given point on.
  bench.cardAt = (fromX, fromY) => {
    for (let y = fromY; y < fromY + 300; y += 6) {
      for (let x = fromX; x < fromX + 300; x += 24) {
        const card = document.elementFromPoint(x, y)?.closest('.card');
        const cell = card?.closest('.cell');
        if (!cell) continue;
        const box = card.getBoundingClientRect();
        const title = card.querySelector('.card__title').textContent.trim();
        return { x: box.x + box.width / 3, y: box.y + Math.min(box.height / 2, 14), title, cell: cell.getAttribute('aria-label') };
      }
    }
    return null;
  };

  // Where a card with this title is: the names of its cells, one for each card that has it.
  bench.cellsOf = title => [...cards]
    .filter(card => card.querySelector('.card__title')?.textContent.trim() === title && card.closest('.cell'))
    .map(card => card.closest('.cell').getAttribute('aria-label'));

  // How long after the next letter that is typed its result is shown: until the frame is drawn in which the status bar
  // says another number of cards.
  bench.answer = () => new Promise(resolve => {
    const said = () => document.querySelector('.status')?.textContent;
    const before = said();
    window.addEventListener('input', event => {
      const behind = new MessageChannel();
      let hasChanged = false;
      const look = () => requestAnimationFrame(() => {
        hasChanged = said() !== before;
        behind.port2.postMessage(null);
      });
      behind.port1.onmessage = () => {
        const took = performance.now() - event.timeStamp;
        if (hasChanged || took > 5_000) resolve(hasChanged ? took : 0);
        else look();
      };
      look();
    }, { once: true, capture: true });
  });

  bench.saves = since => performance.getEntriesByName('klantreis:save')
    .filter(entry => entry.startTime >= since)
    .map(entry => entry.duration);

  bench.stored = () => {
    let units = 0;
    for (let at = 0; at < localStorage.length; at += 1) {
      const key = localStorage.key(at);
      units += key.length + localStorage.getItem(key).length;
    }
    return units;
  };
}
