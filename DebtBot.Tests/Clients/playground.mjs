// Microsoft's own Agents Playground carries a conversation with the bot as Teams would: installing, words, buttons both ways, a group, an edit, a deletion, a reaction, an unknown invoke.
// usage: node playground.mjs BOT-ADDRESS FREE-PORT   (the bot runs with BotFramework:Anonymous)
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';

const [bot, port] = process.argv.slice(2);
const base = `http://127.0.0.1:${port}`;
const playground = spawn('node', [resolve('node_modules/@microsoft/m365agentsplayground/cli.js'), 'start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', port, '--dt'], {
  stdio: 'ignore', cwd: mkdtempSync(join(tmpdir(), 'playground-')), env: { ...process.env, BROWSER: 'none' },
});
process.on('exit', () => playground.kill());

const said = [];
const post = (path, body) => fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const check = (right, what) => { if (!right) { console.error(`failed: ${what}\n${JSON.stringify(said.slice(-3), null, 1)}`); process.exit(1); } };

async function until(what, found) {
  for (let i = 0; i < 600; i++) {
    const it = await found();
    if (it) return it;
    await wait(100);
  }
  check(false, what);
}

const { config } = await until('the Playground starts', () => fetch(`${base}/_internal/v1/config`).then(answer => answer.ok && answer.json()).catch(() => null));
const me = config.currentUser.id;
const chat = config.personalChat.id;
const stream = new WebSocket(`${base.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
stream.on('message', frame => {
  const { action, actionConversationId, message } = JSON.parse(frame);
  if (action === 'createMessage' && message.from.id === config.bot.id) {
    said.push({ where: actionConversationId, id: message.messageId, card: message.attachments?.[0]?.content, text: message.text });
  }
});
await new Promise(opened => stream.on('open', opened));

const words = message => message.card?.fallbackText ?? message.text ?? '';
const buttons = message => (message.card?.body ?? []).filter(item => item.type === 'ActionSet').flatMap(set => set.actions);
const next = (what, from, fits) => until(what, () => said.slice(from).find(fits));
const button = (from, title) => next(`a button ${title}`, from, message => buttons(message).some(one => one.title === title));
const say = (text, where = chat, more = {}) => post(`/_conversation/v1/conversations/${where}/messages`, { from: { id: me }, text, textFormat: 'plain', ...more });

check((await post(`/_debug/conversation/${chat}/installation`, {})).ok, 'installing');
await next('the greeting', 0, message => words(message).includes('DebtBot'));
await wait(500);
check(said.filter(message => words(message).startsWith('DebtBot')).length === 1, 'greeted once, though Teams tells of it twice');

await say('裁判所から封筒がきた');
let asked = await button(0, '支払督促');
let before = said.length;
let press = buttons(asked).find(one => one.title === '支払督促');
let answer = await post('/_conversation/v1/invoke', { name: 'adaptiveCard/action', value: { action: press, trigger: 'manual' }, from: { id: me }, conversation: { id: chat }, replyToId: asked.id });
check(answer.ok, 'Action.Execute');
asked = await next('the next question', before, message => buttons(message).length > 0);

before = said.length;
press = buttons(asked).find(one => one.title === 'わからない') ?? buttons(asked)[0];
check((await post('/_conversation/v1/submit', { from: { id: me }, conversation: { id: chat }, replyToId: asked.id, value: press.fallback.data })).ok, 'Action.Submit');
asked = await next('an answer to the submit', before, message => words(message).length > 0);

const group = config.groupChats[0].id;
before = said.length;
await say('<at>Test Bot</at> アコムに80万の借金', group, { mentions: [{ mentioned: { id: config.bot.id, name: config.bot.name }, text: `<at>${config.bot.name}</at>` }] });
const inPublic = await next('a word in the group', before, message => message.where === group);
check(!words(inPublic).includes('アコム') && words(inPublic).includes('1対1'), 'a group is only told to talk one to one');

const template = await (await fetch(`${base}/_internal/v1/customActivities/template?conversationId=${chat}`)).json();
const custom = more => post('/_internal/v1/customActivities', { ...template, ...more });
before = said.length;
await custom({ type: 'messageReaction', id: 'f:reaction', reactionsAdded: [{ type: 'like' }], replyToId: asked.id });
await custom({ type: 'invoke', id: 'f:unknown', name: 'task/fetch', value: {} });
await wait(1000);
check(said.length === before, 'a reaction and an unknown invoke are not answered');

await custom({ type: 'message', id: 'f:slip', text: 'プロミスに30万あります', textFormat: 'plain' });
await next('an answer to the message', before, message => words(message).length > 0);
before = said.length;
await custom({ type: 'messageUpdate', id: 'f:slip', text: 'プロミスに35万あります', textFormat: 'plain', channelData: { ...template.channelData, eventType: 'editMessage' } });
await next('an answer to the edit', before, message => words(message).includes('35'));
await custom({ type: 'messageDelete', id: 'f:slip', channelData: { ...template.channelData, eventType: 'softDeleteMessage' } });
await wait(500);
before = said.length;
await say('内容を確認');
const soFar = await next('what is known', before, message => words(message).length > 0);
await wait(1500);
check(!said.slice(before).some(message => words(message).includes('プロミス')), 'what was deleted is forgotten');
console.log(`ok: ${said.length} messages`, words(soFar).slice(0, 40));
process.exit(0);
