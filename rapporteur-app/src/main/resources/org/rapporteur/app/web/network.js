// Moves the nodes apart, lets them be dragged, shows who is next to whom, and slides over time.
(() => {
  'use strict';
  const WIDTH = 1000, HEIGHT = 600, EDGE = 40;
  const main = document.querySelector('#main');
  const figure = main.querySelector('[data-network]');
  if (figure && window.d3?.forceSimulation) draw(figure.querySelector('svg'));
  slide(main.querySelector('[data-slider]'), [...main.querySelectorAll('[data-timeline] a[data-from]')]);

  function draw(svg) {
    const nodes = [...svg.querySelectorAll('[data-node]')].map(element => {
      const [x, y] = element.getAttribute('transform').match(/[-\d.]+/g).map(Number);
      return { id: element.dataset.node, element, x, y, radius: Number(element.querySelector('circle').getAttribute('r')) };
    });
    const edges = [...svg.querySelectorAll('[data-edge]')].map(element => ({
      element, source: element.dataset.from, target: element.dataset.to, line: element.querySelector('line') }));
    d3.forceSimulation(nodes)
      .force('link', d3.forceLink(edges).id(node => node.id).distance(110).strength(0.25))
      .force('charge', d3.forceManyBody().strength(-420))
      .force('x', d3.forceX(WIDTH / 2).strength(0.05))
      .force('y', d3.forceY(HEIGHT / 2).strength(0.09))
      .force('collide', d3.forceCollide(node => node.radius + 14))
      .stop()
      .tick(300);
    fit(nodes);
    const place = () => {
      for (const node of nodes) node.element.setAttribute('transform', `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`);
      for (const { line, source, target } of edges) {
        line.setAttribute('x1', source.x.toFixed(1));
        line.setAttribute('y1', source.y.toFixed(1));
        line.setAttribute('x2', target.x.toFixed(1));
        line.setAttribute('y2', target.y.toFixed(1));
      }
    };
    place();
    point(svg, nodes, edges);
    drag(svg, nodes, place);
  }

  function fit(nodes) {
    const scale = (axis, room) => {
      const all = nodes.map(node => node[axis]);
      const [low, high] = [Math.min(...all), Math.max(...all)];
      const ratio = Math.min(1.6, (room - 2 * EDGE) / Math.max(1, high - low));
      for (const node of nodes) node[axis] = room / 2 + (node[axis] - (low + high) / 2) * ratio;
    };
    scale('x', WIDTH);
    scale('y', HEIGHT);
  }

  function point(svg, nodes, edges) {
    const show = event => {
      const id = event.target.closest('[data-node]')?.dataset.node;
      const edge = event.target.closest('[data-edge]');
      svg.classList.toggle('some', Boolean(id || edge));
      const near = new Set();
      for (const { element, source, target } of edges) {
        const on = element === edge || source.id === id || target.id === id;
        element.classList.toggle('near', on);
        if (on) near.add(source.id).add(target.id);
      }
      for (const node of nodes) node.element.classList.toggle('near', node.id === id || near.has(node.id));
    };
    svg.addEventListener('pointerover', show);
    svg.addEventListener('focusin', show);
    svg.addEventListener('pointerleave', show);
  }

  function drag(svg, nodes, place) {
    let held = null, moved = false;
    const at = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    svg.addEventListener('dragstart', event => event.preventDefault());
    svg.addEventListener('pointerdown', event => {
      const element = event.target.closest('[data-node]');
      held = element && nodes.find(node => node.element === element);
      moved = false;
    });
    svg.addEventListener('pointermove', event => {
      if (!held) return;
      const { x, y } = at(event);
      if (!moved && Math.hypot(x - held.x, y - held.y) < 8) return;
      moved = true;
      [held.x, held.y] = [x, y];
      place();
    });
    svg.addEventListener('pointerup', () => { held = null; });
    svg.addEventListener('pointerleave', () => { held = null; });
    svg.addEventListener('click', event => { if (moved) { event.preventDefault(); event.stopPropagation(); moved = false; } });
  }

  function slide(slider, bars) {
    if (!slider || bars.length < 2) return;
    const address = new URL(location.href);
    const [first, last] = [slider.querySelector('[data-first]'), slider.querySelector('[data-last]')];
    const output = slider.querySelector('[data-range]');
    const from = address.searchParams.get('from') ?? '', to = address.searchParams.get('to') ?? '';
    first.max = last.max = bars.length - 1;
    first.value = from ? Math.max(0, bars.findIndex(bar => bar.dataset.to >= from)) : 0;
    const end = to ? bars.findLastIndex(bar => bar.dataset.from <= (to + '-12-31').slice(0, 10)) : -1;
    last.value = end < 0 ? bars.length - 1 : end;
    const order = () => [Number(first.value), Number(last.value)].sort((a, b) => a - b);
    const say = () => {
      const [a, b] = order();
      output.textContent = `${bars[a].dataset.from} to ${bars[b].dataset.to}`;
      bars.forEach((bar, i) => bar.classList.toggle('picked', i >= a && i <= b && b - a < bars.length - 1));
    };
    const go = () => {
      const [a, b] = order();
      address.searchParams.set('from', bars[a].dataset.from);
      address.searchParams.set('to', bars[b].dataset.to);
      const link = document.createElement('a');
      link.href = address.pathname + address.search;
      link.dataset.swap = '';
      link.hidden = true;
      main.append(link);
      link.click();
    };
    for (const input of [first, last]) {
      input.addEventListener('input', say);
      input.addEventListener('change', go);
    }
    slider.hidden = false;
    say();
  }
})();
