import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { openMailbox } from '../stage/mailbox.ts';
import { settle } from '../stage/settle.ts';
import { demoPassword, signIn } from '../stage/sign-in.ts';

const login = 'peter.kowalczyk';
const mayComplain = /status of 401/;

journey(
  'a forgotten password: the link comes by mail, works once, and ends every session before it',
  async ({ visit, stage }) => {
    const mailbox = await openMailbox(stage.smtpPort);
    try {
      const before = await visit({ login, mayComplain });
      const page = await visit({ mayComplain: /status of 40\d/ });
      const set = async (link: string, password: string) => {
        await page.goto(link);
        await page.getByLabel('New password').fill(password);
        await page.getByRole('button', { name: 'Save the new password' }).click();
      };
      const ask = async () => {
        await page.goto('/sign-in');
        await page.getByRole('link', { name: 'Forgot your password?' }).click();
        // The page before has a field of the same name: filled too early, that one goes.
        await page.getByRole('button', { name: 'Send me a link' }).waitFor();
        await page.getByLabel('E-mail or username').fill(login);
        await page.getByRole('button', { name: 'Send me a link' }).click();
        await page.getByRole('heading', { name: 'Look in your mail' }).waitFor();
        return linkIn(await mailbox.next());
      };
      const link = await ask();
      await set(link, 'seven quiet herons');
      await page.locator('.toast').waitFor();
      await before.reload();
      await before.locator('input[name=login]').waitFor();
      await signIn(page, login, 'seven quiet herons');
      await page.context().clearCookies();
      await set(link, 'another one of mine');
      await page.getByRole('alert').waitFor();
      await set(await ask(), demoPassword);
      await signIn(page, login);
    } finally {
      await mailbox.close();
    }
  },
);

journey('signing out everywhere ends the session on the other device too', async ({ visit }) => {
  const here = await visit({ login, mayComplain });
  const there = await visit({ login, mayComplain });
  await here.locator('.account-button').click();
  await here.getByRole('button', { name: 'Sign out everywhere' }).click();
  await here.locator('input[name=login]').waitFor();
  await there.reload();
  await there.locator('input[name=login]').waitFor();
});

journey(
  'a wrong password is refused without saying which of the two was wrong',
  async ({ visit }) => {
    const page = await visit({ mayComplain });
    await page.goto('/sign-in');
    await page.locator('input[name=login]').fill(login);
    await page.locator('input[name=password]').fill('not this one at all');
    await page.locator('button[type=submit]').click();
    const words = await page.getByRole('alert').innerText();
    expect(words).toContain('That name and password do not go together.');
    await settle(page);
  },
);

/** The link in a message, whose lines may be cut and encoded for the mail. */
function linkIn(message: string): string {
  const whole = message.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const [link] = /http:\/\/\S+reset-password\?token=\S+/.exec(whole) ?? [];
  if (link === undefined) throw new Error(`No link in:\n${message}`);
  return link;
}
