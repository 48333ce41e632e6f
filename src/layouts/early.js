(function () {
  var d = document.documentElement,
    g = function (k) {
      try {
        return localStorage.getItem('thbc.1.' + k) || '';
      } catch (e) {
        return '';
      }
    },
    t = g('theme').replace(/"/g, ''),
    s = g('text-size').replace(/"/g, '');
  d.dataset.theme = t === 'dark' || t === 'light' ? t : matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
  if (/^[0-4]$/.test(s)) d.dataset.size = s;
  d.classList.add('js');
})();
