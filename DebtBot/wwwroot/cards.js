// Cards drawn from the data in channelData.card. Everything they show also stands in the text for other channels.
import { make } from './make.js';

export function cardOf(card) {
  switch (card?.card) {
    case 'debts': return debts(card);
    case 'budget': return budget(card);
    case 'countdown': return countdown(card);
    case 'desks': return desks(card);
    case 'sheet': return sheet(card);
    default: return null;
  }
}

// Cards that replace the text, because they say the same in a better shape.
export const replacesText = (card) => ['debts', 'budget', 'desks', 'sheet'].includes(card?.card);

function debts({ Title, Rows, Total }) {
  return make('div', { className: 'card' },
    make('table', {},
      make('caption', { textContent: Title }),
      make('thead', {}, make('tr', {}, ...['借り先', '残り', '最後の返済'].map((name) => make('th', { scope: 'col', textContent: name })))),
      make('tbody', {}, ...Rows.map((row) => make('tr', {}, make('th', { scope: 'row', textContent: row.Creditor }), make('td', { textContent: row.Balance }), make('td', { textContent: row.LastPayment }))))),
    make('p', { textContent: Total }));
}

function budget({ Title, Bars }) {
  const most = Math.max(1, ...Bars.map((bar) => Math.abs(bar.Yen)));
  return make('div', { className: 'card' }, make('p', { textContent: Title }),
    make('ul', { className: 'bars' }, ...Bars.map((bar) => make('li', { className: bar.Kind },
      make('span', { className: 'name' }, make('span', { textContent: bar.Label }), make('b', { textContent: bar.Shown })),
      make('progress', { max: most, value: Math.abs(bar.Yen), ariaLabel: `${bar.Label} ${bar.Shown}` })))));
}

function countdown({ LastDay, DaysLeft }) {
  return make('div', { className: 'card' }, make('p', { className: 'days' },
    DaysLeft === 0 ? make('b', { textContent: '今日まで' }) : make('span', {}, 'あと', make('b', { textContent: ` ${DaysLeft} ` }), '日'), make('span', { textContent: LastDay })));
}

function desks({ Title, Desks }) {
  return make('div', {}, make('p', { textContent: Title }),
    make('ul', { className: 'desks' }, ...Desks.map((desk) => make('li', {},
      make('b', { textContent: desk.Name }), ' ',
      make('span', { className: desk.OpenNow ? 'open' : '', textContent: desk.State }),
      desk.Phone ? make('div', {}, make('a', { className: 'tel', href: `tel:${desk.Phone.replace(/[^0-9#*+]/g, '')}`, textContent: desk.Phone }), desk.PhoneNote || '') : null,
      make('small', { textContent: desk.Hours + (desk.Web ? `　${desk.Web}` : '') }),
      make('small', { textContent: `言い方：「${desk.Say}」` })))));
}

function sheet({ Title, Body }) {
  const copied = make('span', { role: 'status' });
  const copy = make('button', { type: 'button', textContent: '写す' });
  copy.onclick = async () => { await navigator.clipboard.writeText(Body); copied.textContent = ' 写しました'; };
  const print = make('button', { type: 'button', textContent: '印刷' });
  print.onclick = () => globalThis.print();
  return make('div', {}, make('b', { textContent: Title }), make('pre', { textContent: Body }), make('p', {}, copy, ' ', print, copied));
}
