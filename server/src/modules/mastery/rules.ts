export { masteryWord as wordFor, type MasteryWord } from '@everyplan/engine/planning';
