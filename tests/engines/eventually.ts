// Waiting for a state instead of for a time.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is the wanted one, and returns it. Fails after `within` milliseconds with the last answer, or the last error:
 * a page that is being left cannot be asked for a moment, and that is no failure. The time is for a busy machine; nothing waits it out.
 */
export async function eventually<T>(what: string, ask: () => Promise<T>, isWanted: (answer: T) => boolean, within = 20_000): Promise<T> {
  const end = performance.now() + within;
  let last = 'nothing';
  do {
    try {
      const answer = await ask();
      if (isWanted(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      last = String(error);
    }
    await pause(20);
  } while (performance.now() < end);
  throw new Error(`${what}: not within ${within} ms; last seen: ${last}`);
}
