/* The joint desk: told of changes by server-sent events; what cannot be sent waits here and is sent again under its token. */
(() => {
  const root = document.querySelector('[data-desk]');
  if (!root || !window.EventSource) return;
  const base = '/joint-desk/' + root.dataset.desk;
  const body = root.querySelector('[data-desk-body]');
  const live = root.querySelector('[data-desk-live]');
  const lost = root.querySelector('[data-desk-lost]');
  const refused = root.querySelector('[data-desk-refused]');
  const kept = 'desk-' + root.dataset.desk;
  const dirty = new WeakSet();
  const waiting = new Set();
  let source;
  let seen = root.dataset.version;
  let connected = null;

  const show = on => {
    if (connected === on) return;
    connected = on;
    live.replaceChildren(root.querySelector(on ? '[data-desk-on]' : '[data-desk-off]').content.cloneNode(true));
    lost.hidden = on;
  };

  /** New content, in which forms that somebody is filling in stay as they are, and what was open stays open. */
  const place = html => {
    const next = document.createElement('div');
    next.innerHTML = html;
    for (const old of body.querySelectorAll('[data-key]')) {
      const now = next.querySelector('[data-key="' + old.dataset.key + '"]');
      if (!now) continue;
      if (old.tagName === 'DETAILS') now.open = old.open;
      if (old.tagName === 'FORM' && (dirty.has(old) || waiting.has(old))) now.replaceWith(old);
    }
    body.replaceChildren(...next.childNodes);
    seen = body.firstElementChild.dataset.version || seen;
    count();
  };

  const refresh = async () => {
    try {
      const answer = await fetch(base + '/body', { headers: { 'X-Part': '1' }, cache: 'no-store' });
      if (answer.redirected || !answer.ok) { location.reload(); return; }
      place(await answer.text());
    } catch (e) { show(false); }
  };

  const connect = () => {
    if (source) source.close();
    source = new EventSource(base + '/events?seen=' + seen);
    source.addEventListener('open', () => { show(true); refresh(); again(); });
    source.addEventListener('changed', refresh);
    source.addEventListener('error', () => show(false));
  };

  const pending = (form, text) => {
    const line = form.querySelector('[data-desk-pending]');
    if (line) { line.textContent = text; line.hidden = !text; }
  };

  const token = form => {
    const field = form.elements.token;
    field.value = crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.random();
  };

  const send = async form => {
    try {
      const multipart = form.enctype === 'multipart/form-data';
      const data = new FormData(form);
      const answer = await fetch(form.action, {
        method: 'POST', headers: { 'X-Part': '1' }, body: multipart ? data : new URLSearchParams(data)
      });
      waiting.delete(form);
      pending(form, '');
      if (answer.status === 204) {
        refused.hidden = true;
        dirty.delete(form);
        form.reset();
        token(form);
        store();
        await refresh();
      } else if (answer.status === 422) {
        refused.textContent = await answer.text();
        refused.hidden = false;
        token(form);
      } else { location.reload(); }
    } catch (e) {
      waiting.add(form);
      pending(form, root.dataset.kept);
      show(false);
    }
  };

  const again = () => { for (const form of [...waiting]) send(form); };

  const field = root.querySelector('[data-desk-keep]');
  const store = () => { if (field) { field.value ? sessionStorage.setItem(kept, field.value) : sessionStorage.removeItem(kept); } };
  if (field && sessionStorage.getItem(kept)) field.value = sessionStorage.getItem(kept);

  root.addEventListener('input', event => {
    const form = event.target.closest('[data-desk-form]');
    if (form) dirty.add(form);
    if (event.target === field) store();
  });
  root.addEventListener('submit', event => {
    const form = event.target.closest('[data-desk-form]');
    if (form) { event.preventDefault(); send(form); }
  });
  window.addEventListener('offline', () => show(false));
  window.addEventListener('online', connect);

  /** The seconds of waiting go on only while the screen is connected; skew of the two clocks is taken out. */
  const count = () => {
    const at = body.querySelector('[data-since]');
    if (at && !at.dataset.skew) at.dataset.skew = String(Date.parse(at.dataset.now) - Date.now());
  };
  const words = document.documentElement.lang.startsWith('zh') ? ['秒', '分'] : ['s', 'min'];
  setInterval(() => {
    const at = body.querySelector('[data-since]');
    if (!at || !connected) return;
    const seconds = Math.max(0, Math.round((Date.now() + Number(at.dataset.skew) - Date.parse(at.dataset.since)) / 1000));
    at.textContent = seconds < 60 ? seconds + ' ' + words[0]
      : Math.floor(seconds / 60) + ' ' + words[1] + ' ' + (seconds % 60) + ' ' + words[0];
  }, 1000);

  count();
  connect();
})();
