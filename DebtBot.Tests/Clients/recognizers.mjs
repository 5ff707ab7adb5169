// Microsoft's Japanese recognizers over lines of {"id","text"} from standard input; one line of results each, with the microseconds it took.
import { readFileSync } from 'node:fs';
import recognizers from '@microsoft/recognizers-text-suite';

const culture = 'ja-jp';
const [year, month, day] = process.argv[2].split('-').map(Number);
const reference = new Date(year, month - 1, day);
const models = [
  (text) => recognizers.recognizeNumber(text, culture),
  (text) => recognizers.recognizeCurrency(text, culture),
  (text) => recognizers.recognizeAge(text, culture),
  (text) => recognizers.recognizePercentage(text, culture),
  (text) => recognizers.recognizeDateTime(text, culture, recognizers.DateTimeOptions?.None, reference),
];
const read = (text) => models.flatMap((model) => model(text));
const plain = ({ typeName, resolution }) => ({
  type: typeName,
  value: resolution?.value ?? null,
  unit: resolution?.unit ?? null,
  dates: (resolution?.values ?? []).map(({ timex, type, value, start, end }) => ({ timex, type, value, start, end })),
});

const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const failed = new Set();
for (const { id, text } of lines) { try { read(text); } catch { failed.add(id); } }
for (const { id, text } of lines) {
  if (failed.has(id)) { console.log(JSON.stringify({ id, micros: 0, results: [], failed: true })); continue; }
  const begun = process.hrtime.bigint();
  const results = read(text);
  console.log(JSON.stringify({ id, micros: Number(process.hrtime.bigint() - begun) / 1000, results: results.map(plain) }));
}
