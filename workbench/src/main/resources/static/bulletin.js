// Keeps the bulletin of this tab in the tab itself, and tests it again after a reload. Without this file the form posts.
(function () {
  'use strict';
  var KEY = 'kuayu-bulletin';
  var form = document.querySelector('.bul-form');
  if (!form || !window.sessionStorage) { return; }

  function box() { return document.getElementById('bulletin-text'); }
  function keep() { try { sessionStorage.setItem(KEY, box().value); } catch (full) { sessionStorage.removeItem(KEY); } }

  document.addEventListener('input', function (e) { if (e.target === box()) { keep(); } });
  document.addEventListener('htmx:afterSettle', function () {
    var said = document.querySelector('.bul-said');
    if (said && box().value !== said.getAttribute('data-text')) { box().value = said.getAttribute('data-text'); }
    keep();
    form.querySelector('input[type=file]').value = '';
  });
  // Downloads are no part of the page.
  form.querySelectorAll('[data-whole]').forEach(function (button) {
    button.addEventListener('click', function (e) {
      e.preventDefault();
      form.action = button.getAttribute('formaction');
      HTMLFormElement.prototype.submit.call(form);
      form.action = '/bulletin';
    });
  });
  window.addEventListener('load', function () {
    if (document.querySelector('[data-accepted]')) { keep(); return; }
    var kept = sessionStorage.getItem(KEY);
    if (kept && box().value.trim() === '') { box().value = kept; }
    if (box().value.trim() !== '' && !document.querySelector('.note')) { form.requestSubmit(); }
  });
}());
