import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../stage/journey.ts';
import { toast } from '../stage/toast.ts';

const phone = { width: 360, height: 780 };

journey(
  'a correction that a guardian asks for is answered by an administrator with a reason, and the family reads it and who looked',
  async ({ visit }) => {
    const words = `Inés ya lee en voz alta (${Date.now()}).`;
    const home = await visit({ login: 'marisol.andrade', language: 'es', ...phone });
    await home.getByRole('link', { name: 'Nuestros datos' }).first().click();
    await home.getByLabel('Dígalo en una o dos frases').fill(words);
    await home.getByRole('button', { name: 'Enviar' }).click();
    await toast(home, 'La escuela responde hasta').waitFor();
    await requestOf(home, words).getByRole('button', { name: 'Retirar' }).waitFor();

    const office = await visit({ login: 'victor.nakamura' });
    await office.goto('/trust');
    await requestOf(office, words).getByText('Answer', { exact: true }).click();
    await requestOf(office, words).getByLabel('What was done').fill('Her teacher changed it.');
    await requestOf(office, words).getByRole('button', { name: 'It is done' }).click();
    await toast(office, 'written down').waitFor();
    await requestOf(office, words).waitFor({ state: 'detached' });
    await office.goto(new URL(home.url()).pathname);
    await office.locator('.trust-log').waitFor();

    await home.reload();
    const answered = requestOf(home, words);
    await answered.getByText('Her teacher changed it.').waitFor();
    expect(await answered.innerText()).toMatch(/Hecho\.[^]*Victor Nakamura/);
    const look = home.locator('.trust-log tr', { hasText: 'Victor Nakamura' }).first();
    expect(await look.innerText()).toContain('miró esta lista');
  },
);

journey(
  'a deletion that a principal proposes can be stopped by another, and cannot be confirmed before its day',
  async ({ visit }) => {
    const school = await visit({ login: 'helen.tsosie' });
    await school.goto('/coverage');
    await school.getByRole('link', { name: 'for an answer' }).click();
    await school.locator('.trust-item a').first().click();
    await school.getByText('Delete the data', { exact: true }).click();
    await school.getByText(/^What goes:/).waitFor();
    await school.getByLabel('Why', { exact: true }).fill('The family moves away.');
    await school.getByRole('button', { name: 'Propose it' }).click();
    await toast(school, 'can be confirmed from').waitFor();

    const office = await visit({ login: 'victor.nakamura' });
    await office.goto('/trust');
    const proposal = office.locator('.trust-item', { hasText: 'The family moves away.' }).first();
    await proposal.getByText('waits until').waitFor();
    expect(await proposal.getByRole('button', { name: 'Confirm for good' }).count()).toBe(0);
    await proposal.getByRole('button', { name: 'Stop it' }).click();
    await toast(office, 'Nothing was deleted').waitFor();
    await proposal.getByText('stopped').waitFor();
  },
);

function requestOf(page: Page, words: string) {
  return page.locator('.trust-item', { hasText: words });
}
