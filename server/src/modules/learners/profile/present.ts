import type { ProfileEntry } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import {
  type EntryFacts,
  mayChange,
  mayNameReaders,
  mayRead,
  mayRetire,
  mayTakeStance,
  type Relation,
} from './policy.ts';
import type { EntryRecord } from './queries.ts';
import { isFromEarlierYear } from './rules.ts';

export interface Reader {
  readonly actor: Actor;
  readonly learnerId: string;
  readonly relations: readonly Relation[];
  readonly schoolYear: number;
}

/** An entry as a list shows it: the words of a restricted one are left out even for those who may read them. */
export function presentEntry(row: EntryRecord, reader: Reader): ProfileEntry {
  const facts = factsOf(row, reader.actor);
  const restricted = row.visibility === 'need-to-know';
  const isEarlier = isFromEarlierYear(
    { kind: row.kind, schoolYear: row.school_year },
    reader.schoolYear,
  );
  return {
    entryId: row.entry_id,
    kind: row.kind,
    voice: row.voice,
    text: restricted ? null : row.text,
    code: restricted ? null : row.code,
    language: languageOf(row),
    visibility: row.visibility,
    schoolYear: row.school_year,
    fromEarlierYear: isEarlier,
    askedAgain: isEarlier && row.decision === 'ask',
    writtenAt: row.written_at.toISOString(),
    author:
      row.author_id === null || row.author_name === null
        ? null
        : { personId: row.author_id, name: row.author_name },
    writtenDownForThem: isWrittenDown(row, reader.learnerId),
    revision: row.revision,
    retiredAt: row.retired_at?.toISOString() ?? null,
    stances: [...row.stances],
    may: {
      read: mayRead(reader.relations, facts),
      change: mayChange(reader.relations, facts),
      retire: mayRetire(reader.relations, facts),
      nameReaders: mayNameReaders(reader.relations, facts),
      takeStance: mayTakeStance(reader.relations, facts),
    },
  };
}

export function factsOf(row: EntryRecord, actor: Actor): EntryFacts {
  return {
    voice: row.voice,
    visibility: row.visibility,
    isAuthor: row.author_id === actor.personId,
    isNamed: row.is_named,
  };
}

export function languageOf({ language }: { readonly language: string }): 'en' | 'es' {
  return language.startsWith('es') ? 'es' : 'en';
}

function isWrittenDown(row: EntryRecord, learnerId: string): boolean {
  if (row.author_id === null) return false;
  if (row.voice === 'learner') return row.author_id !== learnerId;
  return row.voice === 'family' && !row.author_is_guardian;
}
