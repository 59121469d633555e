import { painter } from '../../adapters/pictures/painter.js';
import { vans } from './pictures.js';

const told: string[] = [];
const paint = painter((why) => told.push(why));
const sizeOf = (png: Uint8Array): number[] => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

test('a picture for a chat is a PNG of 1200 by 675, painted once however many rooms show it', async () => {
  const [one, other] = await Promise.all([paint(vans), paint(structuredClone(vans))]);
  expect(sizeOf(one!)).toEqual([1200, 675]);
  expect(other).toBe(one);
});

test('words of every kind are painted, and what is no word at all breaks nothing', async () => {
  const troubling = [
    '</svg><script>',
    'שלום.',
    'يجب',
    '👩🏽‍🚒 🇬🇧',
    '\ud800 \u0000 \ufffe',
    '我们',
    '&amp; ]]> <!--',
    '',
  ];
  const rows = troubling.map((statement) => ({ ...vans.rows[0]!, statement }));
  expect(await paint({ ...vans, title: troubling.join(' '), rows })).toHaveProperty('byteLength');
  expect(told).toEqual([]);
});

test('what cannot be drawn is told of and stands in nobody’s way', async () => {
  const broken = { ...vans, rows: undefined as never };
  expect(await paint(broken)).toBeUndefined();
  expect(told).toHaveLength(1);
  expect(await paint({ ...vans, title: 'Bread' })).toHaveProperty('byteLength');
});
