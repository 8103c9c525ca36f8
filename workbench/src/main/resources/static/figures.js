// Draws the chart of a page of figures from its data attribute. Without this file the table says the same.
(function () {
  'use strict';
  var place = document.querySelector('[data-chart]');
  if (!place || !window.echarts) { return; }
  var data = JSON.parse(place.getAttribute('data-chart'));
  var css = getComputedStyle(document.documentElement);
  function token(name) { return css.getPropertyValue(name).trim(); }
  var ink = token('--ink'), light = token('--ink-line'), amber = token('--amber'), text = token('--text'), mute = token('--mute'), line = token('--line');
  var font = getComputedStyle(document.body).fontFamily;
  var bars = data.shape === 'bars';

  function thin(n) { return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f'); }

  function series(s, i) {
    var trend = i === 2;
    return {
      name: s.name, type: trend ? 'line' : 'bar', data: s.values, cursor: 'pointer',
      barMaxWidth: bars ? 12 : 22, barGap: '12%', barCategoryGap: bars ? '34%' : '30%',
      itemStyle: { color: trend ? amber : i === 0 ? light : ink },
      lineStyle: { color: amber, width: 2 }, symbol: 'emptyCircle', symbolSize: 7,
      label: { show: bars, position: 'right', color: mute, fontSize: 11, formatter: function (p) { return thin(p.value); } },
      emphasis: { disabled: true }
    };
  }

  // How wide the names are: measured, so that none is cut off.
  function nameWidth(most) {
    var pen = document.createElement('canvas').getContext('2d');
    pen.font = '12px ' + font;
    return Math.min(most, Math.ceil(Math.max.apply(null, data.names.map(function (n) { return pen.measureText(n).width; }))) + 4);
  }

  function options() {
    var narrow = place.clientWidth < 560;
    var labelled = bars ? nameWidth(narrow ? 112 : 220) : 0;
    var names = { type: 'category', data: data.names, axisTick: { show: false }, axisLine: { lineStyle: { color: ink } },
      axisLabel: { color: text, fontSize: 12, width: bars ? labelled : undefined, fontFamily: font, overflow: narrow ? 'break' : 'truncate', interval: bars ? 0 : 'auto' }, inverse: bars };
    var values = { type: 'value', min: 0, minInterval: 1, splitNumber: narrow ? 3 : 5, splitLine: { lineStyle: { color: line } },
      axisLabel: { color: mute, fontSize: 11, formatter: thin, hideOverlap: true } };
    return {
      animation: false, textStyle: { fontFamily: font }, aria: { enabled: false },
      grid: { left: bars ? labelled + 14 : 4, right: bars ? 64 : 12, top: 34, bottom: bars ? 26 : 4, containLabel: !bars },
      legend: { left: 0, top: 0, itemWidth: 14, itemHeight: 10, itemGap: 18, selectedMode: false, textStyle: { color: text, fontSize: 12 } },
      tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: bars ? 'shadow' : 'line' }, valueFormatter: thin,
        backgroundColor: '#fff', borderColor: line, textStyle: { color: text, fontSize: 12 } },
      xAxis: bars ? values : names, yAxis: bars ? names : values, series: data.series.map(series)
    };
  }

  place.style.height = bars ? (data.names.length * 34 + 64) + 'px' : '300px';
  var chart = window.echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption(options());
  chart.on('click', function (p) {
    var link = data.series[p.seriesIndex].links[p.dataIndex];
    if (link) { window.location.href = link; }
  });
  window.addEventListener('resize', function () { chart.resize(); chart.setOption(options()); });
  window.addEventListener('beforeprint', function () { chart.resize(); });
})();
