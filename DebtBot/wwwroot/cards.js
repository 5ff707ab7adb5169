// Cards drawn from the data in channelData.card. Everything they show also stands in the text for other channels.
import { make } from './make.js';

export function cardOf(card) {
  switch (card?.card) {
    case 'debts': return debts(card);
    case 'budget':
    case 'bars': return bars(card);
    case 'series': return stacks(card);
    case 'matrix': return matrix(card);
    case 'countdown': return countdown(card);
    case 'desks': return desks(card);
    case 'sheet': return sheet(card);
    default: return null;
  }
}

// Cards that replace the text, because they say the same in a better shape.
export const replacesText = (card) => ['debts', 'budget', 'bars', 'series', 'matrix', 'desks', 'sheet'].includes(card?.card);

function debts({ Title, Rows, Total }) {
  return make('div', { className: 'card' },
    make('table', { className: 'columns' },
      make('caption', { textContent: Title }),
      make('thead', {}, make('tr', {}, ...['借り先', '残り', '最後の返済'].map((name) => make('th', { scope: 'col', textContent: name })))),
      make('tbody', {}, ...Rows.map((row) => make('tr', {}, make('th', { scope: 'row', textContent: row.Creditor }), named('残り', row.Balance), named('最後の返済', row.LastPayment))))),
    make('p', { textContent: Total }));
}

// A cell that says its column's name where the columns do not fit.
const named = (name, value) => make('td', {}, make('span', { className: 'name', textContent: `${name} ` }), value);

function bars({ Title, Bars }) {
  const most = Math.max(1, ...Bars.map((bar) => Math.abs(bar.Yen)));
  return make('div', { className: 'card' }, make('p', { textContent: Title }),
    make('ul', { className: 'bars' }, ...Bars.map((bar) => make('li', { className: bar.Kind },
      make('span', { className: 'name' }, make('span', { textContent: bar.Label }), make('b', { textContent: bar.Shown })),
      make('progress', { max: most, value: Math.abs(bar.Yen), ariaLabel: `${bar.Label} ${bar.Shown}` })))));
}

// One stack a point; the list below says the same in words.
function stacks({ Title, Points, Stacks }) {
  const totals = Points.map((_, at) => Stacks.reduce((sum, one) => sum + one.Yen[at], 0));
  const most = Math.max(1, ...totals);
  const [width, height, gap] = [100 / Points.length, 60, 2];
  const drawing = draw('svg', { viewBox: `0 0 100 ${height}`, class: 'stacks', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  Points.forEach((_, at) => {
    let y = height;
    Stacks.forEach((one, part) => {
      const tall = height * one.Yen[at] / most;
      y -= tall;
      drawing.append(draw('rect', { x: at * width + gap / 2, y, width: width - gap, height: tall, class: `part${part % 5}` }));
    });
  });
  return make('div', { className: 'card' }, make('p', { textContent: Title }), drawing,
    make('ul', { className: 'legend' }, ...Stacks.map((one, part) => make('li', { className: `part${part % 5}`, textContent: one.Label }))),
    make('table', {}, make('tbody', {}, ...Points.map((point, at) => make('tr', {}, make('th', { scope: 'row', textContent: point }), make('td', { textContent: yen(totals[at]) }))))));
}

const yen = (amount) => (amount >= 10000 && amount % 10000 === 0 ? `${(amount / 10000).toLocaleString('en')}万円` : `${amount.toLocaleString('en')}円`);

function draw(tag, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

function matrix({ Title, Columns, Rows, Below }) {
  return make('div', { className: 'card' }, make('p', { textContent: Title }),
    ...Rows.map((row) => make('table', {}, make('caption', { textContent: row[0] }),
      make('tbody', {}, ...row.slice(1).map((cell, at) => make('tr', {}, make('th', { scope: 'row', textContent: Columns[at + 1] }), make('td', { textContent: cell })))))),
    ...Below.split('\n').map((line) => make('p', { className: 'source', textContent: line })));
}

function countdown({ LastDay, DaysLeft }) {
  return make('div', { className: 'card' }, make('p', { className: 'days' },
    DaysLeft === 0 ? make('b', { textContent: '今日まで' }) : make('span', {}, 'あと', make('b', { textContent: ` ${DaysLeft} ` }), '日'), make('span', { textContent: LastDay })));
}

function desks({ Title, Desks, Below }) {
  return make('div', {}, make('p', { textContent: Title }),
    make('ul', { className: 'desks' }, ...Desks.map((desk) => make('li', {},
      make('b', { textContent: desk.Name }), ' ',
      make('span', { className: desk.OpenNow ? 'open' : '', textContent: desk.State }),
      desk.Phone ? make('div', {}, make('a', { className: 'tel', href: `tel:${desk.Phone.replace(/[^0-9#*+]/g, '')}`, textContent: desk.Phone }), desk.PhoneNote || '') : null,
      make('small', { textContent: desk.Hours + (desk.Web ? `　${desk.Web}` : '') }),
      make('small', { textContent: `言い方：「${desk.Say}」` })))),
    Below ? make('p', { className: 'source', textContent: Below }) : null);
}

function sheet({ Title, Body }) {
  const copied = make('span', { role: 'status' });
  const copy = make('button', { type: 'button', textContent: '写す' });
  copy.onclick = async () => { await navigator.clipboard.writeText(Body); copied.textContent = ' 写しました'; };
  return make('details', {}, make('summary', { textContent: `${Title}を文で読む` }), make('pre', { textContent: Body }), make('p', {}, copy, copied));
}

// A page of its own for this message; it opens beside the conversation and closes with its time.
export function pageOf(page) {
  return make('p', { className: 'page' }, make('span', { textContent: page.note }),
    make('a', { className: 'button', href: page.path, target: '_blank', rel: 'noopener noreferrer', textContent: page.words }));
}
