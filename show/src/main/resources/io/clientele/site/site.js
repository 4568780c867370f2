/* Theme, menu, search and sorting. Everything reads without it. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function stored() {
    try { return window.localStorage.getItem('clientele-theme'); } catch (e) { return null; }
  }

  function dark() {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function choose(theme) {
    root.setAttribute('data-theme', theme);
    try { window.localStorage.setItem('clientele-theme', theme); } catch (e) { /* a file may have no storage */ }
  }

  var before = stored();
  if (before === 'dark' || before === 'light') { root.setAttribute('data-theme', before); }

  function theme() {
    var button = document.querySelector('.theme');
    function label() { button.textContent = dark() ? 'Switch to light' : 'Switch to dark'; }
    label();
    button.addEventListener('click', function () { choose(dark() ? 'light' : 'dark'); label(); });
  }

  function menu() {
    var button = document.querySelector('.burger');
    var panel = document.getElementById('menu');
    button.addEventListener('click', function () {
      button.setAttribute('aria-expanded', String(panel.classList.toggle('open')));
    });
  }

  function score(entry, words) {
    var title = entry[0].toLowerCase();
    var all = (entry[0] + ' ' + entry[1] + ' ' + entry[2]).toLowerCase();
    for (var i = 0; i < words.length; i++) { if (all.indexOf(words[i]) < 0) { return -1; } }
    if (entry[1].toLowerCase() === words.join(' ')) { return 0; }
    return title.indexOf(words[0]) === 0 ? 1 : title.indexOf(words[0]) > 0 ? 2 : 3;
  }

  function find(text) {
    var words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return (window.clienteleSearch || [])
      .map(function (entry, at) { return { entry: entry, score: score(entry, words), at: at }; })
      .filter(function (hit) { return hit.score >= 0; })
      .sort(function (a, b) { return a.score - b.score || a.at - b.at; })
      .slice(0, 12);
  }

  function show(list, text) {
    list.textContent = '';
    list.hidden = !text.trim();
    if (list.hidden) { return; }
    var hits = find(text);
    hits.forEach(function (hit) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      var detail = document.createElement('small');
      link.href = document.body.getAttribute('data-root') + hit.entry[3];
      link.textContent = hit.entry[0];
      detail.textContent = hit.entry[2] + ' ' + hit.entry[1];
      link.appendChild(detail);
      item.appendChild(link);
      list.appendChild(item);
    });
    if (!hits.length) {
      var none = document.createElement('li');
      none.className = 'none';
      none.textContent = 'Nothing by that name.';
      list.appendChild(none);
    }
  }

  function move(list, box, step) {
    var links = Array.prototype.slice.call(list.querySelectorAll('a'));
    var next = links.indexOf(document.activeElement) + step;
    (next < 0 || !links.length ? box : links[Math.min(next, links.length - 1)]).focus();
  }

  function search() {
    var box = document.getElementById('search');
    var list = document.getElementById('hits');
    box.addEventListener('input', function () { show(list, box.value); });
    document.addEventListener('keydown', function (event) {
      var within = box.parentNode.contains(document.activeElement);
      if (event.key === '/' && !/input|textarea|select/i.test(document.activeElement.tagName)) {
        event.preventDefault();
        box.focus();
      } else if (event.key === 'Escape') {
        list.hidden = true;
      } else if (within && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        move(list, box, event.key === 'ArrowDown' ? 1 : -1);
      }
    });
    document.addEventListener('click', function (event) {
      if (!box.parentNode.contains(event.target)) { list.hidden = true; }
    });
  }

  function value(row, column) {
    var cell = row.cells[column];
    var text = cell.getAttribute('data-sort');
    if (text !== null) { return text; }
    text = cell.textContent.trim();
    return /^-?[\d,]+(\.\d+)?( %)?$/.test(text) ? text.replace(/,| %/g, '') : text;
  }

  function compare(a, b) {
    var x = Number(a), y = Number(b);
    return a !== '' && b !== '' && !isNaN(x) && !isNaN(y) ? x - y : a.localeCompare(b, 'en');
  }

  function sort(table, column, head) {
    var up = head.getAttribute('aria-sort') !== 'ascending';
    table.querySelectorAll('th[aria-sort]').forEach(function (other) { other.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    var body = table.tBodies[0];
    Array.prototype.slice.call(body.rows)
      .map(function (row, at) { return { row: row, key: value(row, column), at: at }; })
      .sort(function (a, b) { return (up ? 1 : -1) * compare(a.key, b.key) || a.at - b.at; })
      .forEach(function (entry) { body.appendChild(entry.row); });
  }

  function sortable(table) {
    if (!table.tHead || table.tBodies[0].rows.length < 2) { return; }
    Array.prototype.slice.call(table.tHead.rows[0].cells).forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () { sort(table, column, head); });
    });
  }

  /* A frame is a stop for the keyboard only where it has something to scroll to. */
  function frames() {
    document.querySelectorAll('.frame, .scroll').forEach(function (frame) {
      if (frame.clientWidth && frame.scrollWidth <= frame.clientWidth) { frame.removeAttribute('tabindex'); }
    });
  }

  /* Review: answers are kept in the page's storage until they are saved as a file. */
  function review() {
    var pairs = Array.prototype.slice.call(document.querySelectorAll('.doubt'));
    var steward = document.querySelector('.steward');
    if (!steward) { return; }
    var key = 'clientele-review ' + location.pathname;
    var reason = document.getElementById('reason');
    var answers = {};
    var at = 0;
    try { answers = JSON.parse(window.localStorage.getItem(key)) || {}; } catch (e) { answers = {}; }

    function name(pair) { return pair.getAttribute('data-a') + '\n' + pair.getAttribute('data-b'); }

    function decided() { return pairs.filter(function (pair) { return answers[name(pair)]; }); }

    function next(from) {
      for (var i = from; i < pairs.length; i++) { if (!answers[name(pairs[i])]) { return i; } }
      return pairs.length;
    }

    function draw() {
      pairs.forEach(function (pair, i) { pair.hidden = i !== at; });
      var done = decided().length;
      var left = pairs.length - done;
      document.getElementById('progress').textContent =
        done + ' decided, ' + left + ' left' + (at >= pairs.length ? '; this was the last' : '');
      steward.querySelector('.save').disabled = !done;
      steward.querySelector('.after').hidden = !done;
    }

    function answer(verdict) {
      if (at >= pairs.length) { return; }
      answers[name(pairs[at])] = { verdict: verdict, reason: reason.value.trim(), on: today() };
      try { window.localStorage.setItem(key, JSON.stringify(answers)); } catch (e) { /* kept in the page alone */ }
      reason.value = '';
      at = next(at + 1);
      draw();
    }

    function back() {
      if (at > 0) { at--; delete answers[name(pairs[at])]; draw(); }
    }

    function today() {
      var now = new Date();
      return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    }

    function save() {
      var list = decided().map(function (pair) {
        var given = answers[name(pair)];
        return { a: pair.getAttribute('data-a'), b: pair.getAttribute('data-b'),
          verdict: given.verdict, reason: given.reason, on: given.on };
      });
      var text = JSON.stringify({ decisions: list }, null, 2) + '\n';
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      link.download = 'decisions.json';
      link.click();
    }

    function act(what) {
      if (what === 'match' || what === 'never') { answer(what); }
      if (what === 'skip' && at < pairs.length) { at = next(at + 1); draw(); }
      if (what === 'back') { back(); }
      if (what === 'save') { save(); }
    }

    steward.querySelector('.without').hidden = true;
    steward.querySelector('.answers').hidden = !pairs.length;
    steward.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button) { act(button.getAttribute('data-answer')); }
    });
    document.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) { return; }
      if (document.activeElement === reason && event.key === 'Enter') { reason.blur(); return; }
      if (/input|textarea|select/i.test(document.activeElement.tagName)) { return; }
      var keys = { y: 'match', n: 'never', s: 'skip', u: 'back' };
      if (keys[event.key]) { event.preventDefault(); act(keys[event.key]); }
    });
    at = next(0);
    draw();
  }

  document.addEventListener('DOMContentLoaded', function () {
    review();
    theme();
    menu();
    search();
    document.querySelectorAll('table.sortable').forEach(sortable);
    frames();
  });
})();
