import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addReaderMeasure } from './add-reader-measure.ts';
import { readersAsOf } from './readers-as-of.ts';
import { readersByLanguage } from './readers-by-language.ts';

const day = '2026-11-23';
let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer(() => new Date(`${day}T09:00:00Z`));
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

test('says of each reader in each language what is said of one language alone', async () => {
  const { districtId } = district;
  const { learner, classmate } = district.people;
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    for (const [language, grade] of [
      ['en', 4],
      ['es', 2],
    ] as const)
      await addReaderMeasure(tx, {
        districtId,
        learnerId: learner,
        source: 'check',
        language,
        grade,
        error: 0.5,
        measuredOn: '2026-11-20',
      });
    const readers = await readersByLanguage(tx, {
      districtId,
      learners: [
        { learnerId: learner, languages: ['en', 'es'] },
        { learnerId: classmate, languages: ['en'] },
      ],
      day,
    });
    expect(readers.get('en')).toEqual(
      await readersAsOf(tx, districtId, [learner, classmate], day, 'en'),
    );
    expect(readers.get('es')).toEqual(await readersAsOf(tx, districtId, [learner], day, 'es'));
  });
});
