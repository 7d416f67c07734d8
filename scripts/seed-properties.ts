// Gives every property test the same seed, so that a check says the same of the same code wherever it runs. New counterexamples are looked
// for on purpose: EVERYPLAN_PROPERTY_SEED=random npx vitest run --project pure; what it finds becomes an example in the test.
import fc from 'fast-check';

const wanted = process.env['EVERYPLAN_PROPERTY_SEED'] ?? '20260922';

if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
