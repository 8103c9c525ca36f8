// The unit ledger: hover and focus open a card with the law and the receipts, arrows move from bar to bar, Enter pins the card,
// Esc closes it, and the slider runs the clock. Without this file every bar is a link and the clock a form.
(function () {
  'use strict';
  var pinned = null;
  var card = null;
  var timer = 0;
  var pointer = null;

  function stage() { return document.querySelector('[data-ledger]'); }

  function bars() {
    return Array.prototype.filter.call(document.querySelectorAll('[data-ledger] a.bar'), function (a) {
      return a.ownerSVGElement.getBoundingClientRect().width > 0;
    });
  }

  function prepare() {
    card = null;
    pinned = null;
    bars().forEach(function (a, i) { a.setAttribute('tabindex', i === 0 ? '0' : '-1'); });
    document.querySelectorAll('input[type=range][data-first]').forEach(function (range) { range.hidden = false; });
    days();
  }

  function find(list, name, key) {
    return Array.prototype.find.call(list, function (node) { return node.getAttribute(name) === key; });
  }

  // The card lies below its bar, or above it where there is no room, on the side where the pointer is not.
  function show(bar) {
    var detail = find(document.querySelectorAll('[data-detail]'), 'data-detail', bar.getAttribute('data-bar'));
    if (!detail) { return; }
    if (!card) {
      card = document.createElement('div');
      card.className = 'bar-card';
      card.setAttribute('role', 'dialog');
      card.tabIndex = -1;
      stage().appendChild(card);
    }
    if (card.getAttribute('data-for') !== bar.getAttribute('data-bar')) {
      card.replaceChildren.apply(card, Array.prototype.map.call(detail.childNodes, function (n) { return n.cloneNode(true); }));
      card.setAttribute('data-for', bar.getAttribute('data-bar'));
      card.setAttribute('aria-label', bar.getAttribute('aria-label'));
      card.scrollTop = 0;
    }
    mark(bar);
    place(bar);
  }

  function place(bar) {
    var frame = stage().getBoundingClientRect();
    var row = bar.querySelector('.l-band').getBoundingClientRect();
    card.hidden = false;
    var width = card.offsetWidth;
    var left = pointer !== null && pointer < frame.left + frame.width / 2 ? frame.width - width : 0;
    var below = row.bottom - frame.top + 6;
    var above = row.top - frame.top - card.offsetHeight - 6;
    var fits = row.bottom + card.offsetHeight + 6 <= window.innerHeight || row.top - card.offsetHeight - 6 < 0;
    card.style.left = (window.innerWidth < 700 ? 0 : left) + 'px';
    card.style.top = (fits ? below : above) + 'px';
  }

  function mark(bar) {
    bars().forEach(function (a) { a.classList.toggle('on', a === bar); });
    document.querySelectorAll('tr[data-row]').forEach(function (tr) {
      tr.classList.toggle('on', bar !== null && tr.getAttribute('data-row') === bar.getAttribute('data-bar'));
    });
  }

  function hide() {
    window.clearTimeout(timer);
    if (card) { card.hidden = true; card.classList.remove('pinned'); }
    pinned = null;
    mark(null);
  }

  function pin(bar) {
    show(bar);
    pinned = bar;
    card.classList.add('pinned');
    if (!card.querySelector('[data-unpin]')) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'link';
      button.setAttribute('data-unpin', '');
      button.textContent = stage().getAttribute('data-close');
      card.insertBefore(button, card.firstChild);
    }
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }

  function unpin() {
    var bar = pinned;
    hide();
    if (bar) { bar.focus({ preventScroll: true }); hide(); }
  }

  document.addEventListener('mouseover', function (e) {
    if (pinned || !e.target.closest) { return; }
    var bar = e.target.closest('[data-ledger] a.bar');
    pointer = e.clientX;
    window.clearTimeout(timer);
    if (bar) {
      timer = window.setTimeout(function () { show(bar); }, 60);
    } else if (!e.target.closest('.bar-card')) {
      timer = window.setTimeout(function () { if (!pinned) { hide(); } }, 160);
    }
  });

  document.addEventListener('focusin', function (e) {
    var bar = e.target.closest && e.target.closest('[data-ledger] a.bar');
    if (bar && !pinned && bar.matches(':focus-visible')) { pointer = null; show(bar); }
  });

  document.addEventListener('focusout', function (e) {
    var to = e.relatedTarget;
    if (!pinned && card && !card.hidden && !(to && to.closest && to.closest('[data-ledger]'))) { hide(); }
  });

  document.addEventListener('click', function (e) {
    var bar = e.target.closest('[data-ledger] a.bar');
    if (bar && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
      e.preventDefault();
      pin(bar);
    } else if (e.target.closest('[data-unpin]')) {
      unpin();
    } else if (pinned && !e.target.closest('.bar-card')) {
      hide();
    }
  });

  document.addEventListener('keydown', function (e) {
    if (e.key === 'Escape' && card && !card.hidden) {
      e.stopImmediatePropagation();
      unpin();
      return;
    }
    var bar = e.target.closest && e.target.closest('[data-ledger] a.bar');
    if (!bar || e.ctrlKey || e.metaKey || e.altKey) { return; }
    var all = bars();
    var at = all.indexOf(bar);
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[e.key];
    if (to === undefined) { return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    to = Math.max(0, Math.min(all.length - 1, to));
    all.forEach(function (a, i) { a.setAttribute('tabindex', i === to ? '0' : '-1'); });
    all[to].focus();
    show(all[to]);
  }, true);

  // The clock: the slider writes the day, and the picture follows while it is dragged.
  var asked = 0;
  function shifted(first, days) {
    var day = new Date(first + 'T00:00:00Z');
    day.setUTCDate(day.getUTCDate() + Number(days));
    return day.toISOString().substring(0, 10);
  }

  document.addEventListener('input', function (e) {
    if (!e.target.matches('input[type=range][data-first]')) { return; }
    var range = e.target;
    var day = shifted(range.getAttribute('data-first'), range.value);
    range.form.elements.at.value = day;
    range.setAttribute('aria-valuetext', day);
    window.clearTimeout(asked);
    asked = window.setTimeout(function () { ask(range.form); }, 90);
  });

  document.addEventListener('change', function (e) {
    var form = e.target.closest && e.target.closest('[data-clock-form]');
    if (form && (e.target.matches('select') || e.target.name === 'day' || e.target.name === 'at')) {
      if (e.target.name !== 'at') { form.removeAttribute('data-usual'); }
      days();
      ask(form);
    }
  });

  document.addEventListener('submit', function (e) {
    if (e.target.matches('[data-clock-form]')) { e.preventDefault(); ask(e.target); }
  });

  function days() {
    document.querySelectorAll('[data-if-day]').forEach(function (day) {
      day.hidden = day.form.elements['if'].value !== 'release';
    });
  }

  // Only what can be said about the day is put in the address; the answer takes the place of the body of the page.
  var running = null;
  function ask(form) {
    var query = new URLSearchParams(new FormData(form));
    var range = form.querySelector('input[type=range]');
    if (query.get('at') === shifted(range.getAttribute('data-first'), range.getAttribute('data-today'))) { query.delete('at'); }
    if (form.hasAttribute('data-usual')) { query.delete('of'); query.delete('if'); }
    if (query.get('if') !== 'release') { query.delete('day'); }
    if (query.get('if') === 'nothing') { query.delete('of'); }
    var address = form.getAttribute('action') + (query.toString() ? '?' + query : '');
    if (running) { running.abort(); }
    running = new AbortController();
    fetch(address, { headers: { 'HX-Request': 'true' }, signal: running.signal }).then(function (answer) {
      if (!answer.ok) { window.location.assign(address); return ''; }
      return answer.text();
    }).then(function (html) {
      if (html) {
        replace(html, form);
        window.history.replaceState(null, '', address);
        var print = document.querySelector('[data-pdf]');
        if (print) { print.setAttribute('href', form.getAttribute('action') + '/ledger.pdf' + (query.toString() ? '?' + query : '')); }
      }
    }).catch(function (error) {
      if (error.name !== 'AbortError') { window.location.assign(address); }
    });
  }

  // All but the form, so that a drag and the focus go on.
  function replace(html, form) {
    var there = document.createElement('div');
    there.innerHTML = html;
    var fresh = there.querySelector('[data-clock-form]');
    if (fresh) {
      form.querySelector('.back').replaceWith(fresh.querySelector('.back'));
      form.querySelector('.spans').replaceWith(fresh.querySelector('.spans'));
      fresh.replaceWith(document.createComment('form'));
    }
    var body = document.getElementById('ledger');
    var frame = body.querySelector('.frame');
    Array.prototype.slice.call(body.childNodes).forEach(function (n) { if (n !== frame) { n.remove(); } });
    Array.prototype.slice.call(frame.childNodes).forEach(function (n) { if (n !== form) { n.remove(); } });
    var newFrame = there.querySelector('.frame');
    Array.prototype.slice.call(newFrame.childNodes).forEach(function (n) { frame.appendChild(n); });
    var after = false;
    Array.prototype.slice.call(there.childNodes).forEach(function (n) {
      if (n === newFrame) { after = true; } else if (after) { body.appendChild(n); } else { body.insertBefore(n, frame); }
    });
    prepare();
  }

  prepare();
})();
