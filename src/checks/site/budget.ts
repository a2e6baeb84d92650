// A first view fits into one flight of packets: at 400 kbit/s and 400 ms a second flight is a second wait.
import { pageError, type PageCheck } from './built-site.ts';

/** Ten packets of 1,460 bytes (RFC 6928) less headers; bytes as sent with Brotli. */
export const pageBudget = 14_000;

/** Reports pages over the budget. */
export const withinBudget: PageCheck = (page) =>
  page.size <= pageBudget ? [] : [pageError('budget', page, `The page is ${page.size} bytes, at most ${pageBudget}.`, 'Shorten the text, or divide it into two pages.')];
