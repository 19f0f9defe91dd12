// Texts of the simulator reach the page as text only: ids may contain anything.
const rows = new Map();
const table = document.getElementById('upgrades');
const body = table.tBodies[0];
const template = document.getElementById('row').content.firstElementChild;
const filter = document.getElementById('filter');
const choices = [...filter.querySelectorAll('input')];
const ended = new Set(['Success', 'Failed']);
let shown = [];
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function duration(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [[Math.floor(seconds / 3600), 'h'], [Math.floor(seconds / 60) % 60, 'min'], [seconds % 60, 's']];
  const first = parts.findIndex(([count]) => count > 0);
  return parts.slice(first < 0 ? 2 : first).map(([count, unit]) => `${count} ${unit}`).join(' ');
}

function moment(element, text) {
  const time = new Date(text);
  element.dateTime = text;
  element.title = text;
  write(element, clock.format(time));
}

function announce(text) {
  document.getElementById('announcement').textContent = text;
}

function show(row, upgrade) {
  const part = name => row.querySelector(`[data-part="${name}"]`);
  const percent = Math.floor(upgrade.progress);
  const bar = row.querySelector('.bar');
  if (row.dataset.phase && row.dataset.phase !== upgrade.phase) {
    announce(`Cluster ${upgrade.cluster}: ${upgrade.phase}`);
  }

  row.dataset.phase = upgrade.phase;
  for (const name of ['cluster', 'task', 'version', 'targetVersion', 'phase']) {
    write(part(name), upgrade[name]);
  }

  part('sample').hidden = !upgrade.isSample;
  part('cluster').href = upgrade.path;
  part('cluster').title = `The task as the API returns it, project ${upgrade.project}`;
  write(part('progress'), `${percent} %`);
  bar.setAttribute('aria-label', `Progress of ${upgrade.cluster}`);
  bar.setAttribute('aria-valuenow', percent);
  bar.setAttribute('aria-valuetext', `${percent} per cent, ${upgrade.phase}`);
  bar.firstElementChild.style.width = `${upgrade.progress}%`;
  moment(part('createdAt'), upgrade.createdAt);
  write(part('day'), day.format(new Date(upgrade.createdAt)));
  moment(part('updatedAt'), upgrade.updatedAt);
  write(part('after'), `after ${duration(new Date(upgrade.updatedAt) - new Date(upgrade.createdAt))}`);
}

function render(upgrades) {
  upgrades.forEach((upgrade, index) => {
    let row = rows.get(upgrade.path);
    if (!row) {
      row = template.cloneNode(true);
      rows.set(upgrade.path, row);
    }

    show(row, upgrade);
    if (body.children[index] !== row) {
      body.insertBefore(row, body.children[index] ?? null);
    }
  });

  // Another simulator on the same port knows other upgrades.
  const known = new Set(upgrades.map(upgrade => upgrade.path));
  for (const [path, row] of rows) {
    if (!known.has(path)) {
      row.remove();
      rows.delete(path);
    }
  }

  const real = upgrades.filter(upgrade => !upgrade.isSample);
  const done = real.filter(upgrade => ended.has(upgrade.phase)).length;
  const sample = real.length < upgrades.length ? ', and Huawei\u2019s sample' : '';
  document.getElementById('empty').hidden = upgrades.length > 0;
  write(document.getElementById('summary'), `${real.length - done} under way, ${done} ended${sample}`);
  shown = upgrades;
  applyFilter();
}

function inPhase(phase) {
  return shown.filter(upgrade => phase === '' || upgrade.phase === phase).length;
}

function applyFilter() {
  const phase = choices.find(choice => choice.checked).value;
  for (const row of rows.values()) {
    row.hidden = phase !== '' && row.dataset.phase !== phase;
  }

  for (const choice of choices) {
    write(choice.parentElement.querySelector('.count'), String(inPhase(choice.value)));
  }

  filter.hidden = shown.length === 0;
  table.hidden = inPhase(phase) === 0;
  document.getElementById('unmatched').hidden = shown.length === 0 || inPhase(phase) > 0;
}

// The choice is part of the address: it survives a reload, and can be kept as a bookmark.
function choose(phase) {
  (choices.find(choice => choice.value === phase) ?? choices[0]).checked = true;
}

filter.addEventListener('change', event => {
  const phase = event.target.value;
  history.replaceState(null, '', phase === '' ? location.pathname : `?phase=${phase}`);
  applyFilter();
  announce(`${inPhase(phase)} of ${shown.length} upgrades shown`);
});
choose(new URLSearchParams(location.search).get('phase') ?? '');

function connection(state) {
  const element = document.getElementById('connection');
  element.dataset.state = state;
  write(element, state);
}

const events = new EventSource('/upgrades/events');
events.addEventListener('open', () => connection('live'));
events.addEventListener('error', () => connection('disconnected'));
events.addEventListener('upgrades', event => render(JSON.parse(event.data)));
