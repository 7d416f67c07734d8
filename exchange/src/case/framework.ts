import type { Issue } from '../issue.ts';

/** A standards framework. Texts are verbatim, HTML entities included: see docs/guides/standards.md. */
export type Framework = {
  readonly sourceUri: string;
  readonly title: string;
  readonly description?: string;
  readonly subject?: string;
  readonly publisher?: string;
  readonly version?: string;
  /** BCP 47, such as 'en'. */
  readonly language?: string;
  /** To be shown verbatim wherever a statement is shown. */
  readonly rightsNotice?: string;
  readonly licenceUri?: string;
  /** Who is to be named under the licence. */
  readonly attribution?: string;
  /** Parents before their children, siblings in order (a walk of the tree). */
  readonly items: readonly FrameworkItem[];
};

export type FrameworkItem = {
  readonly sourceId: string;
  /** The official code, such as 'CCSS.Math.Content.3.NF.A.1'. Empty where the file has none (a domain, for example). */
  readonly code: string;
  /** A shorter code for people, such as '3.NF.1'. */
  readonly altCode?: string;
  readonly statement: string;
  readonly notes: readonly string[];
  /** 'PK', 'K', '1' … '12'. */
  readonly grades: readonly string[];
  readonly kind: ItemKind;
  /** The file's own word for the kind, such as 'Content Standard'. */
  readonly kindLabel?: string;
  /** Absent for a top item. */
  readonly parentId?: string;
  /** Order among its siblings, from 0. */
  readonly position: number;
  /** 0 for a top item. */
  readonly depth: number;
  /** sourceIds of items of this framework that come first. */
  readonly prerequisites: readonly string[];
};

export type ItemKind = 'domain' | 'cluster' | 'standard' | 'component' | 'practice' | 'other';

export type FrameworkReading = {
  readonly format: 'case' | 'asn' | 'unknown';
  /** Absent when nothing could be read; the issues say why. */
  readonly framework?: Framework;
  readonly issues: readonly Issue[];
};

export type ReadFrameworkOptions = {
  /** The file's name for messages. Default 'framework.json'. */
  readonly file?: string;
};
