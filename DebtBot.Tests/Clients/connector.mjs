// The official botframework-connector judges the same tokens as the bot, against the same published keys.
// usage: node connector.mjs METADATA APP-ID NOW-MILLISECONDS < [{"name", "token", "activity", "right"}, …]
import connector from 'botframework-connector';
import { text } from 'node:stream/consumers';

const { ChannelValidation, JwtTokenValidation, SimpleCredentialProvider } = connector;
const [metadata, app, now] = process.argv.slice(2);
Date.now = () => Number(now);
const RealDate = Date;
globalThis.Date = class extends RealDate { constructor(...given) { given.length ? super(...given) : super(Number(now)); } static now() { return Number(now); } };
ChannelValidation.OpenIdMetadataEndpoint = metadata;

let wrong = 0;
for (const { name, token, activity, right } of JSON.parse(await text(process.stdin))) {
  const accepted = await JwtTokenValidation.authenticateRequest(activity, token === null ? '' : `Bearer ${token}`, new SimpleCredentialProvider(app, ''), '').then(identity => identity.isAuthenticated, () => false);
  console.log(`${accepted === right ? 'same' : 'DIFFERENT'}: ${name} ${accepted ? 'accepted' : 'refused'}`);
  wrong += accepted === right ? 0 : 1;
}
console.log(wrong === 0 ? 'ok' : `${wrong} differ`);
process.exit(wrong === 0 ? 0 : 1);
