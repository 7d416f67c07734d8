import { evidenceImporter } from '../evidence/evidence-importer.ts';
import { skillMapImporter } from '../evidence/skill-map-importer.ts';
import { measuresImporter } from '../reading/measures-importer.ts';
import { rosterImporter } from '../roster/roster-importer.ts';
import { frameworkImporter } from '../standards/framework-importer.ts';
import type { Importer } from './importer.ts';
import type { ImportKind } from './tables.ts';

export const importers: Readonly<Record<ImportKind, Importer>> = {
  oneroster: rosterImporter,
  standards: frameworkImporter,
  evidence: evidenceImporter,
  'skill-map': skillMapImporter,
  'reading-measures': measuresImporter,
};
