// Texts of the simulator reach the page as text only: ids may hold anything.
const rows = new Map();
const table = document.getElementById('upgrades');
const body = table.tBodies[0];
const template = document.getElementById('row').content.firstElementChild;
const ended = new Set(['Success', 'Failed']);
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

function announce(upgrade) {
  document.getElementById('announcement').textContent = `Cluster ${upgrade.cluster}: ${upgrade.phase}`;
}

function show(row, upgrade) {
  const part = name => row.querySelector(`[data-part="${name}"]`);
  const percent = upgrade.progress.toFixed(2);
  const bar = row.querySelector('.bar');
  if (row.dataset.phase && row.dataset.phase !== upgrade.phase) {
    announce(upgrade);
  }

  row.dataset.phase = upgrade.phase;
  for (const name of ['cluster', 'task', 'version', 'targetVersion', 'phase']) {
    write(part(name), upgrade[name]);
  }

  part('cluster').href = upgrade.path;
  part('cluster').title = `The task as the API shows it, project ${upgrade.project}`;
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

  const done = upgrades.filter(upgrade => ended.has(upgrade.phase)).length;
  table.hidden = upgrades.length === 0;
  document.getElementById('empty').hidden = upgrades.length > 0;
  write(document.getElementById('summary'), `${upgrades.length - done} under way, ${done} ended`);
}

function connection(state) {
  const element = document.getElementById('connection');
  element.dataset.state = state;
  write(element, state);
}

const events = new EventSource('/upgrades/events');
events.addEventListener('open', () => connection('live'));
events.addEventListener('error', () => connection('disconnected'));
events.addEventListener('upgrades', event => render(JSON.parse(event.data)));
