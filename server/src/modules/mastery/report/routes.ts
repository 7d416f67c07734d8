import type { contract } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import type { Paper } from '../../../platform/pdf/open-pdf.ts';
import { paperOf } from '../../../platform/pdf/paper-of.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { getVisibleClass, listLearners } from '../class/class-of.ts';
import { readCutOff } from '../record/cut-off.ts';
import type { FamilyReport } from './compose-report.ts';
import { drawReports } from './draw-reports.ts';
import { readReports } from './read-reports.ts';

type ReportRoute = Extract<keyof typeof contract.masteryRecord, `${string}mastery-report${string}`>;

interface Asked {
  readonly asOf?: string | undefined;
  readonly language?: 'en' | 'es' | undefined;
}

export function reportsRoutes(
  deps: Deps,
): Pick<Handlers<typeof contract.masteryRecord>, ReportRoute> {
  return {
    'GET /api/learners/:learnerId/mastery-report': async ({ actor, params, query }) => {
      const { reports } = await readForLearner(deps, actor, { ...params, ...query });
      const [report] = reports;
      if (report === undefined) throw new Error('a visible learner has a report');
      return report;
    },

    'GET /api/learners/:learnerId/mastery-report/pdf': async ({ actor, params, query }) => {
      const { reports, paper } = await readForLearner(deps, actor, { ...params, ...query });
      const name = `${reports[0]?.learnerName} ${reports[0]?.asOf}`;
      return presentPdf(await drawReports({ reports, paper, now: deps.now() }), name);
    },

    'GET /api/classes/:classId/mastery-reports/pdf': async ({ actor, params, query }) => {
      const { reports, paper, title } = await readForClass(deps, actor, { ...params, ...query });
      return presentPdf(await drawReports({ reports, paper, now: deps.now() }), title);
    },
  };
}

interface Read {
  readonly reports: readonly FamilyReport[];
  readonly paper: Paper;
}

function readForLearner(
  deps: Deps,
  actor: Actor,
  { learnerId, ...asked }: Asked & { readonly learnerId: string },
): Promise<Read> {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    await getVisibleLearner(tx, actor, learnerId);
    const given = { ...asked, learnerIds: [learnerId], now: deps.now() };
    const { timeZone } = await readCutOff(tx, actor, { now: deps.now() });
    return { reports: await readReports({ tx, client, actor }, given), paper: paperOf(timeZone) };
  });
}

function readForClass(
  deps: Deps,
  actor: Actor,
  { classId, ...asked }: Asked & { readonly classId: string },
): Promise<Read & { readonly title: string }> {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    const { title } = await getVisibleClass(tx, actor, classId);
    const learnerIds = (await listLearners(tx, actor, { classId })).map(
      ({ learnerId }) => learnerId,
    );
    const given = { ...asked, learnerIds, now: deps.now() };
    const { timeZone } = await readCutOff(tx, actor, { now: deps.now() });
    const reports = await readReports({ tx, client, actor }, given);
    return { reports, title, paper: paperOf(timeZone) };
  });
}

function presentPdf(content: Buffer, name: string) {
  return { content, mediaType: 'application/pdf', fileName: `${name}.pdf` };
}
