import fc from 'fast-check';
import rruleModule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { isRefusal } from '../src/feature.js';
import type { Moment } from '../src/names.js';
import { addDays, addHours, atTime, dayOf, mondayOf, readDay } from '../src/rhythm/day.js';
import { next, type Rule, readRule, ruleOf, sayRule, writeRule } from '../src/rhythm/rule.js';
import { isSound, type Nth, type Weekday, weekdays, workingDays } from '../src/rhythm/shape.js';
import { words } from '../src/rhythm/words.js';

const { RRule } = rruleModule;
/** A Monday morning in June. */
const monday = new Date('2026-06-15T08:00:00.000Z');
const london = 'Europe/London';

const read = (text: string, now = monday): Rule => {
  const rule = readRule(text, london, now);
  if (isRefusal(rule)) throw new Error(`${text}: ${rule.refused}`);
  return rule;
};
const refused = (text: string): string | undefined => {
  const rule = readRule(text, london, monday);
  return isRefusal(rule) ? rule.refused : undefined;
};
const nextFew = (rule: Rule, zone: string, after: Moment, howMany: number): Moment[] => {
  const all: Moment[] = [];
  for (let last = after; all.length < howMany; ) {
    last = next(rule, zone, last);
    all.push(last);
  }
  return all;
};
const daily = (time: string): Rule => ({ every: 1, unit: 'day', time, from: '2001-01-01' });

describe('days', () => {
  test('the date is the one on the calendar of the place', () => {
    expect(dayOf('2026-06-15T23:30:00.000Z', london)).toBe('2026-06-16');
    expect(dayOf(new Date('2026-06-15T03:00:00.000Z'), 'America/Los_Angeles')).toBe('2026-06-14');
  });

  test('nine o’clock is nine o’clock in summer and in winter', () => {
    expect(atTime('2026-06-15', '09:00', london)).toBe('2026-06-15T08:00:00.000Z');
    expect(atTime('2026-12-15', '09:00', london)).toBe('2026-12-15T09:00:00.000Z');
  });

  test('days are counted on the calendar, hours on the clock', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addHours('2026-03-28T12:00:00.000Z', 24)).toBe('2026-03-29T12:00:00.000Z');
  });

  test('on every clock of the world a day begins and ends when the calendar says so', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const moment = fc.date({ min: new Date('1973-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: -400, max: 400 }), (at, where, days) => {
        const date = Temporal.Instant.from(at.toISOString()).toZonedDateTimeISO(where).toPlainDate();
        expect(dayOf(at, where)).toBe(date.toString());
        expect(addDays(date.toString(), days)).toBe(date.add({ days }).toString());
        expect(mondayOf(date.toString())).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString());
      }),
      { numRuns: 1_000 },
    );
  });

  test('around every change of a clock the day is right to the second', () => {
    for (const where of ['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tehran', 'Pacific/Apia']) {
      let change = Temporal.ZonedDateTime.from(`2009-01-01T00:00[${where}]`).getTimeZoneTransition('next');
      for (; change && change.year < 2030; change = change.getTimeZoneTransition('next'))
        for (const seconds of [-7_201, -3_601, -901, -1, 0, 1, 901, 3_601, 7_201]) {
          const near = change.add({ seconds });
          expect(dayOf(new Date(near.epochMilliseconds), where)).toBe(near.toPlainDate().toString());
        }
    }
  });

  test.each([
    ['check the leaflet by Friday', '2026-06-19', 'check the leaflet'],
    ['check the leaflet by Friday please', '2026-06-19', 'check the leaflet please'],
    ['send the letter before 3/7/2026', '2026-07-03', 'send the letter'],
    ['20 June', '2026-06-20', ''],
    ['5 June', '2027-06-05', ''],
    ['by Friday', '2026-06-19', ''],
    ['in two weeks', '2026-06-29', ''],
    ['end of month', '2026-06-30', ''],
    ['by the end of the month', '2026-06-30', ''],
    ['tomorrow', '2026-06-16', ''],
    ['2026-07-01', '2026-07-01', ''],
    ['call about the 20 June meeting by 30 June', '2026-06-30', 'call about the 20 June meeting'],
  ])('“%s” is read as a day, and the words around it are kept', (said, day, rest) => {
    expect(readDay(said, london, monday)).toEqual({ day, rest });
  });

  test('tomorrow is the place’s tomorrow', () => {
    const lateInAuckland = new Date('2026-06-15T13:00:00.000Z');
    expect(readDay('tomorrow', 'Pacific/Auckland', lateInAuckland)?.day).toBe('2026-06-17');
  });

  test('a sentence without a day has none', () => {
    expect(readDay('check the leaflet', london, monday)).toBeUndefined();
    for (const said of [
      'bring soup at noon',
      'we sat down together',
      'give out sun cream',
      'bake 1/2 a loaf',
      'may we help',
      'carry box 12',
    ])
      expect(readDay(said, london, monday)).toBeUndefined();
    expect(readDay('tidy up by sat', london, monday)).toEqual({ day: '2026-06-20', rest: 'tidy up' });
  });
});

describe('when the clocks change', () => {
  test.each([
    ['London', london, '01:30', '2026-03-28T12:00:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['New York', 'America/New_York', '02:30', '2026-03-07T12:00:00.000Z', '2026-03-08T07:30:00.000Z'],
    ['Lord Howe, half an hour', 'Australia/Lord_Howe', '02:15', '2026-10-03T12:00:00.000Z', '2026-10-03T15:45:00.000Z'],
    ['Cairo at midnight', 'Africa/Cairo', '00:00', '2026-04-23T12:00:00.000Z', '2026-04-23T22:00:00.000Z'],
    ['São Paulo at midnight', 'America/Sao_Paulo', '00:00', '2018-11-03T12:00:00.000Z', '2018-11-04T03:00:00.000Z'],
  ])('a time that does not exist comes as much later as the clock jumped: %s', (_, zone, time, after, expected) => {
    expect(next(daily(time), zone, after)).toBe(expected);
  });

  test.each([
    ['London', london, '01:30', '2026-10-24T12:00:00.000Z', ['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z']],
    [
      'New York',
      'America/New_York',
      '01:30',
      '2026-10-31T12:00:00.000Z',
      ['2026-11-01T05:30:00.000Z', '2026-11-02T06:30:00.000Z'],
    ],
    [
      'Lord Howe',
      'Australia/Lord_Howe',
      '01:45',
      '2026-04-04T12:00:00.000Z',
      ['2026-04-04T14:45:00.000Z', '2026-04-05T15:15:00.000Z'],
    ],
  ])('a time that exists twice comes once, the first time: %s', (_, zone, time, after, expected) => {
    expect(nextFew(daily(time), zone, after, 2)).toEqual(expected);
  });

  test('a day that a place skipped is made up for on the next, once', () => {
    expect(nextFew(daily('09:00'), 'Pacific/Apia', '2011-12-29T12:00:00.000Z', 3)).toEqual([
      '2011-12-29T19:00:00.000Z',
      '2011-12-30T19:00:00.000Z',
      '2011-12-31T19:00:00.000Z',
    ]);
    const fridays = read('every Friday 9:00 from 2011-12-01');
    expect(nextFew(fridays, 'Pacific/Apia', '2011-12-24T00:00:00.000Z', 2)).toEqual([
      '2011-12-30T19:00:00.000Z',
      '2012-01-05T19:00:00.000Z',
    ]);
  });

  test('a skipped day at the end of a month is made up for in the next month', () => {
    const lastOfMonth: Rule = { every: 1, unit: 'month', time: '09:00', from: '1994-01-31' };
    expect(next(lastOfMonth, 'Pacific/Kiritimati', '1994-12-31T12:00:00.000Z')).toBe('1994-12-31T19:00:00.000Z');
  });

  test.each([london, 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Sao_Paulo', 'Pacific/Apia'])(
    'in %s each day of a year has its instant, once, whatever the hour',
    (zone) => {
      for (const time of ['00:00', '01:45', '02:15']) {
        const [from, to] = [atTime('2011-01-01', time, zone), atTime('2012-01-01', time, zone)];
        const all = nextFew(daily(time), zone, addHours(from, -1), 366).filter((instant) => instant < to);
        expect(new Set(all).size).toBe(zone === 'Pacific/Apia' ? 364 : 365);
        expect([...all].sort()).toEqual(all);
      }
    },
  );

  test('fortnightly stays fortnightly over the end of a year of 53 weeks', () => {
    const rule = read('every other Thursday 9:30 from 2026-12-10');
    expect(nextFew(rule, london, '2026-12-01T00:00:00.000Z', 4).map((instant) => instant.slice(0, 10))).toEqual([
      '2026-12-10',
      '2026-12-24',
      '2027-01-07',
      '2027-01-21',
    ]);
  });

  test('monthly on the 31st comes on the last day of shorter months', () => {
    const rule: Rule = { every: 1, unit: 'month', time: '09:00', from: '2026-01-31' };
    expect(nextFew(rule, 'UTC', '2026-01-31T12:00:00.000Z', 3).map((instant) => instant.slice(0, 10))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  test('nothing comes before the day it begins', () => {
    expect(next(read('every Monday from 2026-09-01'), london, monday.toISOString())).toBe('2026-09-07T08:00:00.000Z');
  });
});

describe('plain words', () => {
  test.each([
    ['weekly', 'every week at 09:00 from 2026-06-15', '2026-06-22'],
    ['every Monday 9am', 'every week on mon at 09:00 from 2026-06-22', '2026-06-22'],
    ['every Monday at 10', 'every week on mon at 10:00 from 2026-06-15', '2026-06-15'],
    ['Tuesdays 9.30', 'every week on tue at 09:30 from 2026-06-16', '2026-06-16'],
    ['every other Thursday 9:30', 'every 2 weeks on thu at 09:30 from 2026-06-18', '2026-06-18'],
    ['Every second Thursday, 9:30 a.m.', 'every 2 weeks on thu at 09:30 from 2026-06-18', '2026-06-18'],
    ['fortnightly on Thu at 14:00', 'every 2 weeks on thu at 14:00 from 2026-06-18', '2026-06-18'],
    ['every 3 weeks on Mon', 'every 3 weeks on mon at 09:00 from 2026-06-22', '2026-06-22'],
    ['every three weeks on Mon at noon', 'every 3 weeks on mon at 12:00 from 2026-06-15', '2026-06-15'],
    ['first Tuesday', 'every month on first tue at 09:00 from 2026-07-07', '2026-07-07'],
    ['second Tuesday of the month', 'every month on second tue at 09:00 from 2026-07-14', '2026-07-14'],
    ['every second Tuesday of the month', 'every month on second tue at 09:00 from 2026-07-14', '2026-07-14'],
    ['the last Friday of the month 10:00', 'every month on last fri at 10:00 from 2026-06-26', '2026-06-26'],
    ['monthly', 'every month at 09:00 from 2026-06-15', '2026-07-15'],
    ['monthly on the 20th at 5pm', 'every month at 17:00 from 2026-06-20', '2026-06-20'],
    ['every other month on the first Monday', 'every 2 months on first mon at 09:00 from 2026-07-06', '2026-07-06'],
    ['every weekday 8:15am', 'every week on weekdays at 08:15 from 2026-06-16', '2026-06-16'],
    ['Monday to Friday at 8', 'every week on weekdays at 08:00 from 2026-06-16', '2026-06-16'],
    ['Monday and Thursday 12am', 'every week on mon,thu at 00:00 from 2026-06-18', '2026-06-18'],
    ['daily at 17:30', 'every day at 17:30 from 2026-06-15', '2026-06-15'],
    ['every Monday from 5 September at 9am', 'every week on mon at 09:00 from 2026-09-07', '2026-09-07'],
    ['every Wednesday 9 pm starting 2026-07-01', 'every week on wed at 21:00 from 2026-07-01', '2026-07-01'],
  ])('“%s” is understood, and begins with the first to come', (said, canonical, first) => {
    const rule = read(said);
    expect(writeRule(rule)).toBe(canonical);
    expect(dayOf(next(rule, london, monday.toISOString()), london)).toBe(first);
  });

  test.each([
    ['first and third Wednesday', words.oneOfMonth],
    ['first Monday and Tuesday', words.oneOfMonth],
    ['monthly on Tuesday', words.whichOfMonth],
    ['fifth Friday', words.unknown],
    ['5th Friday', words.whichOfMonth],
    ['every Mon, Tue, Thu and Sat', words.tooManyDays],
    ['every 0 weeks', words.tooFar],
    ['every 100 days', words.tooFar],
    ['every Monday at 25:00', words.unknownTime],
    ['every Monday 13pm', words.unknownTime],
    ['every Monday at 9:75', words.unknownTime],
    ['every Monday from whenever', words.unknownFrom],
    ['every Monday 9', words.unknown],
    ['weekly fortnightly', words.unknown],
    ['daily on Monday', words.unknown],
    ['every Monday 9am and 5pm', words.unknown],
    ['twice a week', words.unknown],
    ['when the moon is full', words.unknown],
    ['every Monday constructor', words.unknown],
    ['every', words.unknown],
    ['', words.unknown],
  ])('“%s” is refused kindly, with examples', (said, why) => {
    expect(refused(said)).toBe(why);
  });

  test('whatever is typed, reading never fails', () => {
    const pieces = fc.constantFrom(
      ...[
        'every',
        'first',
        'last',
        'Monday',
        'other',
        '3',
        'at',
        '9',
        '9am',
        'from',
        'month',
        '31st',
        ',',
        '🌱',
        '99:99',
      ],
      ...['from 2026-02-31', 'weeks', 'constructor', '__proto__'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 7 }).map((all) => all.join(' ')),
        ),
        (said) => {
          const rule = readRule(said, london, monday);
          if (!isRefusal(rule)) expect(isSound(rule)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['every other Thursday 9:30', 'Every other Thursday at 9:30'],
    ['weekly', 'Every Monday at 9:00'],
    ['every Monday and Thursday 14:00', 'Every Monday and Thursday at 14:00'],
    ['every other week on Mon and Thu 14:00', 'Every other week on Monday and Thursday at 14:00'],
    ['every 3 weeks on Mon', 'Every three weeks on Monday at 9:00'],
    ['every weekday', 'Every weekday at 9:00'],
    ['fortnightly on weekdays', 'Every other week on weekdays at 9:00'],
    ['first Tuesday 10:00', 'On the first Tuesday of every month at 10:00'],
    ['last Friday of every 3 months', 'On the last Friday of every three months at 9:00'],
    ['monthly on the 2nd', 'On the 2nd of every month at 9:00'],
    ['monthly on the 31st', 'On the 31st, or the last day, of every month at 9:00'],
    ['daily', 'Every day at 9:00'],
    ['every other day', 'Every other day at 9:00'],
  ])('“%s” is said back as “%s”', (said, kindly) => {
    expect(sayRule(read(said))).toBe(kindly);
  });
});

const two = (number: number) => String(number).padStart(2, '0');
const times = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const starts = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2015-01-01', days));
const days: fc.Arbitrary<Weekday[]> = fc.oneof(
  fc.constant<Weekday[]>([...workingDays]),
  fc
    .subarray([...weekdays], { minLength: 1, maxLength: 3 })
    .map((some) => weekdays.filter((day) => some.includes(day))),
);
const common = { every: fc.integer({ min: 1, max: 99 }), time: times, from: starts };
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...common, unit: fc.constant('day' as const) }),
  fc.record({ ...common, unit: fc.constant('week' as const) }),
  fc.record({ ...common, unit: fc.constant('week' as const), days }),
  fc.record({ ...common, unit: fc.constant('month' as const) }),
  fc.record({
    ...common,
    unit: fc.constant('month' as const),
    days: fc.constantFrom(...weekdays).map((day) => [day]),
    nth: fc.constantFrom<Nth>(1, 2, 3, 4, -1),
  }),
);

test('a written rule is short, reads back exactly, and so does every rule it allows', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const text = writeRule(rule);
      expect(`k3f9x2ab${JSON.stringify({ type: 'checkin.schedule', rule: text })}`.length).toBeLessThanOrEqual(100);
      expect(readRule(text, london, monday)).toEqual(rule);
      expect(ruleOf(text)).toEqual(rule);
    }),
    { numRuns: 500 },
  );
});

test.each([
  'every Monday',
  'every week on thu,mon at 09:00 from 2026-06-15',
  'every week on mon at 24:00 from 2026-06-15',
  'every week on mon at 09:00 from 2026-02-31',
  'every 0 weeks on mon at 09:00 from 2026-06-15',
  'every 1 weeks on mon at 09:00 from 2026-06-15',
  'every day on mon at 09:00 from 2026-06-15',
  'every month on mon at 09:00 from 2026-06-15',
  'every week on first mon at 09:00 from 2026-06-15',
  'every week on may at 09:00 from 2026-06-15',
])('“%s” is not a rule that Moot wrote', (forged) => {
  expect(ruleOf(forged)).toBeUndefined();
});

test('next agrees with the calendar standard, over many rules and two hundred steps each', () => {
  const ofStandard = (rule: Rule): Date[] => {
    const [hour, minute] = rule.time.split(':').map(Number);
    const [year, month, date] = rule.from.split('-').map(Number);
    const standard = {
      mon: RRule.MO,
      tue: RRule.TU,
      wed: RRule.WE,
      thu: RRule.TH,
      fri: RRule.FR,
      sat: RRule.SA,
      sun: RRule.SU,
    };
    const named = rule.days?.map((day) => (rule.nth === undefined ? standard[day] : standard[day].nth(rule.nth)));
    const onDate = rule.unit === 'month' && !named;
    const untilDate = Array.from({ length: Math.max(1, date! - 27) }, (_, index) => date! - index);
    return new RRule({
      freq: { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY }[rule.unit],
      interval: rule.every,
      wkst: RRule.MO,
      dtstart: new Date(Date.UTC(year!, month! - 1, date, hour, minute)),
      count: 200,
      ...(named ? { byweekday: named } : {}),
      ...(onDate ? { bymonthday: untilDate, bysetpos: -1 } : {}),
    }).all();
  };
  fc.assert(
    fc.property(rules, (rule) => {
      const expected = ofStandard(rule).map((date) => date.toISOString());
      expect(expected.length).toBeGreaterThan(20);
      const before = new Date(Date.parse(`${rule.from}T${rule.time}:00.000Z`) - 1).toISOString();
      expect(nextFew(rule, 'UTC', before, expected.length)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
