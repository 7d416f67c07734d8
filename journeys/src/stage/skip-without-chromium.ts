import { beforeEach, inject } from 'vitest';

// Pure tests need no browser, but a count that says "skipped" is clearer than one that says nearly nothing passed.
beforeEach(({ skip }) => {
  if (inject('stage') === null) skip('no Chromium found');
});
