// "Open now" is right where clocks and calendars are not simple, and says "check" rather than guess.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openNow } from '../../src/content/open-now.ts';
import { publicHolidays } from '../../src/content/public-holidays.ts';
import type { Hours } from '../../src/schemas/contact.ts';

const holidays = publicHolidays(2026);
const at = (hours: Hours, when: string) => openNow(hours, new Date(when), holidays);
const weekly = (open: string[], whenHoliday: 'open' | 'closed' | 'unknown' = 'closed'): Hours => ({ open, holidays: whenHoliday });
const office = weekly(['Mo-Fr 09:00-16:30']);

test('day and night is open; hours we do not know are to be checked', () => {
  assert.equal(at('always', '2026-12-24T23:59:00+01:00'), 'open');
  assert.equal(at('see-own-site', '2026-11-24T10:00:00+01:00'), 'check');
  assert.equal(at('office-hours', '2026-11-24T10:00:00+01:00'), 'check');
});

test('Friday 23:59: office hours are over, a night line is open, and it still is a minute later', () => {
  const friday = '2026-11-27T23:59:00+01:00';
  const midnight = '2026-11-28T00:00:00+01:00';
  assert.equal(at(office, friday), 'closed');
  assert.equal(at(weekly(['Fr 20:00-02:00']), friday), 'open');
  assert.equal(at(weekly(['Fr 20:00-02:00']), midnight), 'open');
  assert.equal(at(weekly(['Fr 20:00-24:00']), friday), 'open');
  assert.equal(at(weekly(['Fr 20:00-24:00']), midnight), 'closed');
  assert.equal(at(weekly(['Sa 00:00-06:00']), friday), 'closed');
  assert.equal(at(weekly(['Sa 00:00-06:00']), midnight), 'open');
});

test('a night ends on the minute, and the night before Monday began on Sunday', () => {
  assert.equal(at(weekly(['Fr 20:00-02:00']), '2026-11-28T01:59:00+01:00'), 'open');
  assert.equal(at(weekly(['Fr 20:00-02:00']), '2026-11-28T02:00:00+01:00'), 'closed');
  assert.equal(at(weekly(['Su 22:00-06:00']), '2026-11-30T05:00:00+01:00'), 'open');
  assert.equal(at(weekly(['Mo 22:00-06:00']), '2026-11-30T05:00:00+01:00'), 'closed');
});

test('days may run over the weekend', () => {
  for (const [day, expected] of [['27', 'open'], ['28', 'open'], ['29', 'open'], ['30', 'open'], ['26', 'closed']] as const) {
    assert.equal(at(weekly(['Fr-Mo 10:00-12:00']), `2026-11-${day}T11:00:00+01:00`), expected, day);
  }
});

test('Midsummer Eve, a Friday: what is closed on holidays is closed, what we do not know is to be checked', () => {
  const eve = '2026-06-19T10:00:00+02:00';
  assert.equal(at(office, '2026-06-18T10:00:00+02:00'), 'open');
  assert.equal(at(office, eve), 'closed');
  assert.equal(at(weekly(['Mo-Fr 09:00-16:30'], 'unknown'), eve), 'check');
  assert.equal(at(weekly(['Mo-Fr 09:00-16:30'], 'open'), eve), 'open');
  assert.equal(at(weekly(['Mo-Fr 09:00-16:30'], 'unknown'), '2026-06-19T20:00:00+02:00'), 'closed', 'nobody needs to check an evening without hours');
});

test('a holiday closes the night that begins on it, not the one that ends on it', () => {
  assert.equal(at(weekly(['Th 20:00-04:00']), '2026-06-19T03:00:00+02:00'), 'open');
  assert.equal(at(weekly(['Fr 20:00-04:00']), '2026-06-20T03:00:00+02:00'), 'closed');
});

test('29 March 02:30 does not exist in Sweden: the clock goes from 01:59 to 03:00', () => {
  const before = '2026-03-29T00:59:00Z';
  const halfPastTwo = '2026-03-29T02:30:00+01:00'; // 03:30 on the wall.
  assert.equal(at(weekly(['Sa 22:00-02:30']), before), 'open');
  assert.equal(at(weekly(['Sa 22:00-02:30']), '2026-03-29T01:00:00Z'), 'closed');
  assert.equal(at(weekly(['Su 03:00-04:00']), halfPastTwo), 'open');
  assert.equal(at(weekly(['Su 02:00-03:00']), halfPastTwo), 'closed');
  assert.equal(at(weekly(['Sa 22:00-06:00']), halfPastTwo), 'open', 'the night is an hour shorter, not broken');
});

test('the hour that comes twice in October is open twice', () => {
  for (const instant of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) assert.equal(at(weekly(['Su 02:00-03:00']), instant), 'open', instant);
});

test('Swedish time counts, wherever the phone is', () => {
  assert.equal(at(office, '2026-07-01T07:00:00Z'), 'open');
  assert.equal(at(office, '2026-12-01T07:59:00Z'), 'closed');
  assert.equal(at(office, '2026-12-01T08:00:00Z'), 'open');
});

test('a page older than its list of holidays says check, but never about what is open on holidays', () => {
  assert.equal(at(office, '2029-11-27T10:00:00+01:00'), 'check');
  assert.equal(at(weekly(['Mo-Su 00:00-24:00'], 'open'), '2029-11-27T10:00:00+01:00'), 'open');
});

test('any open line makes it open', () => {
  assert.equal(at(weekly(['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-16:00']), '2026-11-24T12:30:00+01:00'), 'closed');
  assert.equal(at(weekly(['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-16:00']), '2026-11-24T13:30:00+01:00'), 'open');
});

test('the calendar holds this year and the next two, with the eves on which offices are shut', () => {
  for (const day of ['2026-01-06', '2026-04-03', '2026-05-14', '2026-06-06', '2026-06-19', '2026-06-20', '2026-10-31', '2026-12-24', '2026-12-31', '2027-06-25', '2028-06-23', '2028-12-26']) assert.ok(holidays.includes(day), day);
  for (const day of ['2026-03-01', '2026-04-30', '2026-12-13', '2026-06-18']) assert.ok(!holidays.includes(day), day);
});
