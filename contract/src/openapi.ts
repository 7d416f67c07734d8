import { z } from 'zod';
import about from '../package.json' with { type: 'json' };
import { contract } from './index.ts';
import * as attachments from './attachments.ts';
import * as cards from './cards.ts';
import * as checkins from './checkins.ts';
import * as family from './family.ts';
import * as goals from './goals.ts';
import * as imports from './imports.ts';
import * as insights from './insights.ts';
import * as learners from './learners.ts';
import * as mastery from './mastery.ts';
import * as masteryRecord from './mastery-record.ts';
import * as people from './people.ts';
import * as plans from './plans.ts';
import * as profile from './profile.ts';
import * as reading from './reading.ts';
import * as session from './session.ts';
import * as shapes from './shapes.ts';
import * as standards from './standards.ts';
import * as surveys from './surveys.ts';
import * as templates from './templates.ts';
import * as trust from './trust.ts';
import * as week from './week.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

const place = '#/components/schemas/';
const binary = { type: 'string', format: 'binary' };
const problem = { $ref: '#/components/schemas/ProblemBody' };

/** The contract as an OpenAPI 3.0.3 document: every route, with all that it takes and all that it answers. */
export function buildOpenApi(): Json {
  const { answers, components } = describeAnswers();
  const paths: Record<string, Record<string, Json>> = {};
  for (const { module, key, route } of listRoutes()) {
    const [method = '', path = ''] = key.split(' ');
    const address = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[address] = {
      ...paths[address],
      [method.toLowerCase()]: describeRoute({ module, key, route, answer: answers.get(key) }),
    };
  }
  return {
    openapi: '3.0.3',
    info: {
      title: 'Everyplan',
      version: about.version,
      description:
        'A living personal plan for every learner. An answer holds what is declared here and nothing else; an error is always a ProblemBody.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.keys(contract).map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'everyplan.session_token',
          description: 'Set by POST /api/session.',
        },
      },
    },
  };
}

interface ListedRoute {
  readonly module: string;
  readonly key: string;
  readonly route: Route;
}

function listRoutes(): readonly ListedRoute[] {
  return Object.entries(contract).flatMap(([module, table]) =>
    Object.entries(table).map(([key, route]) => ({ module, key, route })),
  );
}

function describeRoute({
  module,
  key,
  route,
  answer,
}: ListedRoute & { readonly answer: Json | undefined }): Json {
  const parameters = [
    ...describeParameters(route.params, 'path'),
    ...describeParameters(route.query, 'query'),
  ];
  const body = describeBody(route);
  return {
    tags: [module],
    operationId: operationId(key),
    summary: route.summary,
    description: describeAccess(route.access),
    ...(route.access === 'public' ? {} : { security: [{ session: [] }] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      ...describeSuccess(route, answer),
      default: { description: 'A refusal, with its reason and the next step.', ...asJson(problem) },
    },
  };
}

function describeSuccess({ download, status }: Route, answer: Json | undefined): Json {
  if (download !== undefined) {
    const content = download.map((type) => [type, { schema: binary }]);
    return { 200: { description: 'The file.', content: Object.fromEntries(content) } };
  }
  if (answer === undefined) return { 204: { description: 'Done.' } };
  return { [status ?? 200]: { description: 'Done.', ...asJson(answer) } };
}

function describeAccess(access: Route['access']): string {
  if (access === 'public') return 'For anybody.';
  if (access === 'signed-in') return 'For whoever has signed in.';
  return `For these roles: ${access.join(', ')}.`;
}

/** 'GET /api/learners/:learnerId/plan' -> 'getLearnersByLearnerIdPlan'. */
function operationId(key: string): string {
  const [method = '', path = ''] = key.split(' ');
  const words = path.replace('/api/', '').replaceAll(':', 'by-').split(/[/-]/);
  return (
    method.toLowerCase() +
    words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
  );
}

function describeParameters(
  schema: z.ZodObject | undefined,
  place: 'path' | 'query',
): readonly Json[] {
  if (schema === undefined) return [];
  return Object.entries(schema.shape).map(([name, field]) => {
    const type = field as z.ZodType;
    const { default: fallback, ...described } = toSchema(type);
    return {
      name,
      in: place,
      required: place === 'path' || !type.safeParse(undefined).success,
      schema: fallback === undefined ? described : { ...described, default: fallback },
    };
  });
}

function describeBody({ upload, body }: Route): Json | undefined {
  if (upload === true) {
    return { required: true, content: { 'application/octet-stream': { schema: binary } } };
  }
  return body === undefined ? undefined : { required: true, ...asJson(toSchema(body)) };
}

function asJson(schema: Json): Json {
  return { content: { 'application/json': { schema } } };
}

function toSchema(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input', override }) as Json;
}

/** The answers' schemas, in which the contract's own shapes are named rather than repeated. */
function describeAnswers(): {
  readonly answers: ReadonlyMap<string, Json>;
  readonly components: Json;
} {
  const registry = z.registry<{ id: string }>();
  const named = namedShapes();
  for (const [id, shape] of named) registry.add(shape, { id });
  for (const { key, route } of listRoutes())
    if (route.response !== undefined && !registry.has(route.response as z.ZodType))
      registry.add(route.response, { id: key });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'openapi-3.0',
    io: 'output',
    uri: (id) => `${place}${id}`,
    override,
  });
  const whole = (schema: object | undefined) => unfold(plain(schema), schemas);
  const answers = new Map<string, Json>();
  for (const { key, route } of listRoutes()) {
    if (route.response === undefined) continue;
    const id = registry.get(route.response)?.id ?? key;
    answers.set(key, id.includes(' ') ? whole(schemas[id]) : { $ref: `${place}${id}` });
  }
  const components = Object.fromEntries(
    named.map(([id]) => [id, whole(schemas[id])] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { answers, components };
}

function namedShapes(): readonly (readonly [string, z.ZodType])[] {
  const files = [
    attachments,
    cards,
    checkins,
    family,
    goals,
    imports,
    insights,
    learners,
    mastery,
    masteryRecord,
    people,
    plans,
    profile,
    reading,
    session,
    shapes,
    standards,
    surveys,
    templates,
    trust,
    week,
  ];
  return files.flatMap((file) =>
    Object.entries(file).filter((entry): entry is [string, z.ZodType] => isNamedShape(entry[1])),
  );
}

/** Names are for objects and lists of words; a bounded string says more where it stands. */
function isNamedShape(value: unknown): boolean {
  return value instanceof z.ZodObject || value instanceof z.ZodEnum;
}

/** An answer without a name that stands in another one too is told there in full: only named shapes can be referred to. */
function unfold(schema: Json, schemas: Readonly<Record<string, object>>): Json {
  const told = JSON.stringify(schema, (_, value: { readonly $ref?: string } | undefined) => {
    const id = value?.$ref?.startsWith(place) === true ? value.$ref.slice(place.length) : '';
    return id.includes(' ') ? plain(schemas[id]) : value;
  });
  return JSON.parse(told) as Json;
}

function plain(schema: object | undefined): Json {
  const { $id: _id, id: _name, ...rest } = (schema ?? {}) as Record<string, unknown>;
  return rest;
}

/** A format says what its pattern spells out; and in OpenAPI 3.0 a nullable list of words names null among them. */
function override({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema['format'] !== undefined) delete jsonSchema['pattern'];
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
  const words = jsonSchema['enum'];
  if (jsonSchema['nullable'] === true && Array.isArray(words) && !words.includes(null))
    jsonSchema['enum'] = [...words, null];
}
