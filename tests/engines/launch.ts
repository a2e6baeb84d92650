// Starts any of the three engines.
import type { Engine, EngineName, LaunchOptions } from './engine.ts';
import { launchWithPuppeteer } from './puppeteer-engine.ts';
import { launchWebKit } from './webkit-engine.ts';

/** Starts an engine; throws in plain words when it is not on this machine. */
export function launch(name: EngineName, options: LaunchOptions = {}): Promise<Engine> {
  return name === 'webkit' ? launchWebKit(options) : launchWithPuppeteer(name, options);
}
