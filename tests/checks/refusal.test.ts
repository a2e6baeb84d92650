// The build publishes nothing that the guard refuses, and one changed number changes every language.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';

/** Builds a copy of the real content with one change; gives exit code, what was printed, and whether anything was written. */
async function buildWith(change: (content: string) => void): Promise<{ status: number; output: string; isPublished: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'refusal-'));
  try {
    const [content, out] = [join(folder, 'content'), join(folder, 'out')];
    cpSync('content', content, { recursive: true });
    change(content);
    const ended = await new Promise<{ status: number; output: string }>((resolve) => {
      execFile(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        encoding: 'utf8', env: { ...process.env, SITE_CONTENT: content, SITE_OUT: out, SITE_CACHE: join(folder, 'cache') },
      }, (error, stdout, stderr) => { resolve({ status: error === null ? 0 : Number(error.code), output: (stdout + stderr).replaceAll(content, 'content') }); });
    });
    return { ...ended, isPublished: existsSync(out) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const page = 'pages/en/rights/pay.mdx';
const edit = (file: string, from: string | RegExp, to: string) => (content: string) => {
  const before = readFileSync(join(content, file), 'utf8');
  const changed = before.replace(from, () => to);
  assert.notEqual(changed, before, 'the test changes something');
  writeFileSync(join(content, file), changed);
};

// Two at a time: each build is a process of its own.
suite('a text with', { concurrency: 2 }, () => {
  for (const [what, change, message] of [
    ['a misspelt fact', edit(page, 'of="wage-presumption-months"', 'of="wage-presumption-month"'), /There is no fact called "wage-presumption-month"\.\n +Did you mean "wage-presumption-months"/],
    ['a pasted script', edit(page, /\n## /, '\n<script src="https://example.org/x.js"></script>\n\n## '), /<script> may not be used on a page\.\n +Pages hold Markdown/],
    ['a bracket', edit(page, /\n## /, '\nA sum { of money.\n\n## '), /The sign \{ may not be used on a page\.\n +Use round brackets/],
    ['a dropped heading', edit(page, /\n## [^\n]*\[#how-to-get-it\]\n/, '\n'), /The section "how-to-get-it" of the Swedish page is missing here\.\n +Translate it/],
  ] as const) {
    test(`${what} stops publication with words an editor understands`, async () => {
      const { status, output, isPublished } = await buildWith(change);
      assert.equal(status, 1);
      assert.match(output, message);
      assert.doesNotMatch(output, /\n\s+at .*\(.*:\d+:\d+\)/, 'no stack trace');
      assert.ok(!isPublished, 'nothing is written');
    });
  }
});
