// Inserts a figure at the cursor of the text, and goes to the line of a fault. Without this file both are typed by hand.
(function () {
  'use strict';
  var text = document.getElementById('paper-text');
  if (!text) { return; }

  function insert(piece) {
    text.focus();
    text.setRangeText(piece, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function go(line, column) {
    var lines = text.value.split('\n');
    var at = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    text.focus();
    text.setSelectionRange(at, at + Math.max(1, (lines[line - 1] || '').length - column + 1));
    text.scrollTop = Math.max(0, (line - 6) * parseFloat(getComputedStyle(text).lineHeight));
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-insert], .paper-go');
    if (!button) { return; }
    if (button.hasAttribute('data-insert')) {
      insert(button.getAttribute('data-insert'));
    } else {
      go(Number(button.getAttribute('data-line')), Number(button.getAttribute('data-column')));
    }
  });
})();
