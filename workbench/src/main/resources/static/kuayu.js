// Keyboard: "/" goes to the search box, arrows move in a list, Enter opens, Esc closes. No page depends on this file.
(function () {
  'use strict';
  var typing = 'input, select, textarea, [contenteditable]';

  function items() {
    return Array.prototype.slice.call(document.querySelectorAll('[data-list] [data-open]'));
  }

  function move(step) {
    var all = items();
    if (all.length === 0) { return false; }
    var at = all.indexOf(document.activeElement);
    var to = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    all[to].focus();
    all[to].scrollIntoView({ block: 'nearest' });
    return true;
  }

  // Jumps to the next marked place of a document and says which one it is.
  var at = 0;
  function mark(step) {
    var bar = document.querySelector('[data-marks]');
    var count = Number(bar.getAttribute('data-marks'));
    at = at === 0 ? (step > 0 ? 1 : count) : ((at - 1 + step + count) % count) + 1;
    document.querySelectorAll('mark.at').forEach(function (m) { m.classList.remove('at'); });
    var there = document.getElementById('m' + at);
    if (there) { there.classList.add('at'); there.scrollIntoView({ block: 'center' }); }
    bar.querySelector('[data-at]').textContent = at + ' / ' + count + ' ';
  }

  function close() {
    var open = document.querySelector('dialog[open]');
    if (open) { open.close(); return; }
    document.querySelectorAll('details.menu[open], details.help[open]').forEach(function (d) { d.open = false; });
    if (document.activeElement) { document.activeElement.blur(); }
  }

  document.addEventListener('keydown', function (e) {
    if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey) { return; }
    var inField = e.target.matches && e.target.matches(typing);
    if (e.key === 'Escape') { close(); return; }
    if (e.key === '/' && !inField) {
      var box = document.getElementById('box');
      if (box) { box.focus(); box.select(); e.preventDefault(); }
    } else if (e.key === 'ArrowDown' && (!inField || e.target.id === 'box')) {
      if (move(1)) { e.preventDefault(); }
    } else if (e.key === 'ArrowUp' && !inField) {
      if (move(-1)) { e.preventDefault(); }
    }
  });

  document.addEventListener('click', function (e) {
    document.querySelectorAll('details.menu[open]').forEach(function (d) {
      if (!d.contains(e.target)) { d.open = false; }
    });
    var opener = e.target.closest('[data-dialog]');
    if (opener) {
      var dialog = document.getElementById(opener.getAttribute('data-dialog'));
      if (dialog && dialog.showModal) { dialog.showModal(); e.preventDefault(); }
    }
    if (e.target.closest('[data-close]')) { e.target.closest('dialog').close(); e.preventDefault(); }
    var jump = e.target.closest('[data-jump]');
    if (jump) { mark(Number(jump.getAttribute('data-jump'))); }
    if (e.target.closest('[data-print]')) { window.print(); }
  });

  // A choice that submits its own form.
  document.addEventListener('change', function (e) {
    if (e.target.matches('[data-submit]')) { e.target.form.requestSubmit(); }
  });

  // Every request of htmx carries the form token and leaves empty fields out; error pages are shown, not dropped.
  document.addEventListener('htmx:configRequest', function (e) {
    var token = document.querySelector('input[name=_csrf]');
    if (token && e.detail.verb !== 'get') { e.detail.headers['X-CSRF-Token'] = token.value; }
    if (e.detail.verb === 'get' && e.detail.formData) {
      Array.from(e.detail.formData.entries()).forEach(function (pair) {
        if (pair[1] !== '') { return; }
        var kept = e.detail.formData.getAll(pair[0]).filter(function (value) { return value !== ''; });
        e.detail.formData.delete(pair[0]);
        kept.forEach(function (value) { e.detail.formData.append(pair[0], value); });
      });
    }
  });
  document.addEventListener('htmx:beforeSwap', function (e) {
    if (e.detail.xhr.status >= 400 && e.detail.xhr.status !== 401) { e.detail.shouldSwap = true; e.detail.isError = false; }
  });

  // Files dropped anywhere on an upload form are chosen in its field.
  ['dragover', 'dragleave', 'drop'].forEach(function (kind) {
    document.addEventListener(kind, function (e) {
      var form = e.target.closest && e.target.closest('[data-drop]');
      if (!form) { return; }
      e.preventDefault();
      form.querySelector('.drop').classList.toggle('over', kind === 'dragover');
      if (kind === 'drop' && e.dataTransfer && e.dataTransfer.files.length > 0) {
        form.querySelector('input[type=file]').files = e.dataTransfer.files;
      }
    });
  });
})();
