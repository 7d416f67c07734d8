import { yearOf } from '../grade.ts';
import type { Grade } from '../grade.ts';
import { pickWeighted, shuffle } from '../random.ts';
import type { Random } from '../random.ts';
import type { Section } from './cast.ts';
import { sections, sectionSizes } from './schools.ts';

/** A place in a section, which one child fills. */
export type Seat = { readonly grade: Grade; readonly section: Section };

/** Every seat once, in households of one to three; the first household is the Andrades': 6 B and 2 A. */
export function listHouseholds(random: Random): readonly (readonly Seat[])[] {
  const seats = shuffle(random, listSeats());
  const left = new Set(seats);
  const take = (seat: Seat): Seat => {
    left.delete(seat);
    return seat;
  };
  const households: Seat[][] = [[take(findSeat(seats, '6', 'B')), take(findSeat(seats, '2', 'A'))]];
  for (const seat of left) {
    const household = [take(seat)];
    const size = pickWeighted(random, householdSizes);
    for (const other of left) {
      if (household.length === size) break;
      if (household.every((child) => isSiblingOf(child, other))) household.push(take(other));
    }
    households.push(household);
  }
  return households;
}

const householdSizes = [
  [1, 62],
  [2, 30],
  [3, 8],
] as const;

/** Two school years apart at least, so that birth dates are more than a year apart. */
function isSiblingOf(child: Seat, other: Seat): boolean {
  return Math.abs(yearOf(child.grade) - yearOf(other.grade)) >= 2;
}

function findSeat(seats: readonly Seat[], grade: Grade, section: Section): Seat {
  return seats.find((seat) => seat.grade === grade && seat.section === section)!;
}

function listSeats(): readonly Seat[] {
  return (Object.keys(sectionSizes) as Grade[]).flatMap((grade) =>
    sections.flatMap((section) =>
      Array.from({ length: sectionSizes[grade][section] }, (): Seat => ({ grade, section })),
    ),
  );
}
