/**
 * The sentence of each reason in English; es.ts says the same. {name} takes the value of that name. Where a value asks for another sentence,
 * that one stands under the code with the value in brackets: 'since-last(days=1)'.
 */
export const sentences = {
  // Why an estimate is what it is (engine/tracing).
  'no-evidence': 'nothing answered yet',
  recent: '{right} of the last {of} right',
  'recent(of=1)': '{right} of 1 right',
  'since-last': '{days} days since the last try',
  'since-last(days=1)': 'a day since the last try',
  'other-skills(direction=up)': 'few tries yet; what went well in other skills raises this',
  'other-skills(direction=down)': 'few tries yet; other skills that are still hard lower this',

  // What a class's standing with a standard asks for (mastery): read by teachers.
  'class-reteach': '{notYet} of {of} not yet: teach it again, another way',
  'class-small-group': '{notYet} of {of} not yet: a small group',
  'class-look-first': 'enough evidence of {seen} of {of} only: find out first',
  'class-fine': '{there} of {of} are there',
  'class-begin-before':
    '{missing} of the {notYet} who are not yet there also miss “{title}”: begin with that',
  'class-begin-before(notYet=1)':
    'the one who is not yet there also misses “{title}”: begin with that',
  'class-before-unknown':
    'too little is known of what comes before to say where to begin: find out first',
  'class-before-not-missed':
    'of the {notYet} who are not yet there, nobody is known to miss any of this',
  'class-before-not-missed(notYet=1)':
    'the one who is not yet there is not known to miss any of this',

  // Why a text is on a shelf (engine/reading/shelf); {topic} is a topic's name. A learner's page has its own words.
  'shelf-just-right': '{percent} % likely to be in the band',
  'shelf-stretch': 'a stretch',
  'shelf-easy': 'an easy one',
  'shelf-interest': 'fits an interest: {topic}',
  'shelf-more-like': 'asked for more like “{title}”',
  'shelf-went-well': '“{title}” on the same topic went well',
  'shelf-read-before': 'read before, long ago',
  'shelf-window-harder': 'moved {grades} grades harder by the teacher',
  'shelf-window-easier': 'moved {grades} grades easier by the teacher',
  'group-reads-alike': 'read alike: grades {from} to {to}',
  'group-text-fits': 'the text fits each of them with at least {percent} %',

  // Which model the estimates are made with, and how good it is (mastery): read by leaders.
  'model-shipped': 'the model that comes with Everyplan: it has not seen answers of this district',
  'model-fitted': 'fitted to {answers} answers of {learners} learners of this district',
  'model-right': 'it foretells an answer right about {right} of {of} times',
  'fit-kept':
    'the new model is in use: it foretells held-out learners no worse than the one before ({after} instead of {before} right of 100)',
  'fit-no-better':
    'the model in use stays: the new one foretold held-out learners worse ({after} instead of {before} right of 100)',
  'fit-too-little':
    'the model in use stays: {answers} answers are too few to fit one, it takes about {needed}',

  // Where a reader's measure comes from (engine/reading/measures): read by staff.
  'reader-from-measures': 'from {count} measures, the newer and surer ones counting more',
  'reader-from-measures(count=1)': 'from one measure and the school grade',
  'reader-from-grade':
    'nothing measured yet: a guess from grade {grade} alone, so the interval is wide',
  'reader-from-grade(grade=0)':
    'nothing measured yet: a guess from kindergarten alone, so the interval is wide',
  'reader-from-nothing':
    'nothing measured yet, and the roster has no grade: check this reader first',
  'measure-heaviest': 'the weightiest one makes up {percent} % of it',
  'measures-old': 'the newest is {weeks} weeks old: time for a check',
  'measure-far-off': '{count} lie far from the others and count less: look at them',
  'measure-far-off(count=1)': 'one lies far from the others and counts less: look at it',

  // Why a reading check's result is what it is (modules/assessment): read by staff.
  'check-answered': '{right} of {count} questions right',
  'check-ended(reason=sure)': 'it ended because it was sure enough',
  'check-ended(reason=length)': 'it ended at its full length',
  'check-ended(reason=exhausted)': 'it ended because no more questions fitted',
  'check-ended(reason=paper)': 'it was taken on paper, with the same questions for all',
  'check-quick': '{count} answers came faster than anybody reads',
  'check-quick(count=1)': 'one answer came faster than anybody reads',
  'check-heard': '{count} sentences or passages were read aloud and do not count as reading',
  'check-heard(count=1)': 'one sentence or passage was read aloud and does not count as reading',
  'check-levels(from=written)':
    'the levels of the questions are as written, not yet learned from answers',
  'check-levels(from=answers)': 'the levels of the questions have been learned from answers',

  // Why a goal is a goal (engine/planning): read by learners too.
  'gap-first': 'this comes first: it opens the way to more of this grade ({count})',
  'already-started': 'already started, and not secure yet',
  'almost-there': 'almost there',
  'ready-next': 'what comes before it is in place, so this is next',
  'next-in-order': 'this is next in order',
  'ahead-of-grade': 'ready to go on, into grade {grade}',
  'alongside-gap': 'grows together with the goal that comes before it',
  'loose-end': 'started earlier; time to finish it',
  'check-start': 'grade {grade} starts here: first we find out what is known already',
  'so-far': '{right} of {count} answers right so far',
  'secure-now': 'reached: this is secure now',

  // Why a step is in the week.
  'for-goal': 'for goal {number}',
  'to-find-out': 'shows what is known already',
  'keep-fresh': 'known, but {days} days ago: a short look keeps it fresh',
  'with-people': 'together with somebody: every week has a step like this',
  'without-device': 'needs no screen',
  'choose-one': 'you choose how: {count} ways to the same goal',
  likes: 'because of “{interest}”',
  'while-moving': 'done while moving',
  'heard-first': 'it is read aloud first',
  'said-aloud': 'answered aloud, with somebody',
  'kept-short': 'kept short: {minutes} minutes of it',
  'all-without-screen': 'everything here goes without a screen',

  // A learner's pace (engine/planning): read by families and teachers.
  'pace-steps': '{done} of {planned} steps done in the last {weeks} weeks',
  'pace-steps(planned=0)': 'no step was planned in the last {weeks} weeks',
  'pace-goals': '{reached} goals reached',
  'pace-goals(reached=0)': 'no goal reached yet',
  'pace-goals(reached=1)': 'one goal reached',
  'pace-nothing': 'no evidence and no step done in the last {weeks} weeks',

  // Why the week is as it is, and what was left out.
  'week-fitted': '{minutes} of {available} minutes are planned',
  'week-full': 'no room for another step in {available} minutes',
  'nothing-open': 'no goal is open just now',
  'waits-for': '“{what}” waits: “{first}” comes first',
  'after-these': 'left for later: “{what}”',

  // Where a goal stands between its baseline and its target (plans): read by learners and families too.
  'goal-number-began': 'began at {value} {unit}',
  'goal-number-now': 'now {value} {unit}',
  'goal-number-target': 'the goal is {value} {unit}',
  'goal-scale-began': 'began at {value}',
  'goal-scale-now': 'now {value}',
  'goal-scale-target': 'the goal is {value}',
  'goal-no-reading-yet': 'nothing noted yet',
  'goal-began-without-evidence': 'began without any evidence',
  'goal-no-evidence-yet': 'no evidence yet',
  'goal-nothing-new': 'no new evidence since then',
  'goal-began(word=no-evidence)': 'at the start: no evidence yet',
  'goal-began(word=not-yet)': 'at the start: not yet',
  'goal-began(word=not-sure-yet)': 'at the start: not sure yet',
  'goal-began(word=on-the-way)': 'at the start: on the way',
  'goal-began(word=likely)': 'at the start: likely',
  'goal-began(word=secure)': 'at the start: secure',
  'goal-now(word=not-yet)': 'now not yet: somewhere between {low} % and {high} %',
  'goal-now(word=not-sure-yet)': 'now not sure yet: somewhere between {low} % and {high} %',
  'goal-now(word=on-the-way)': 'now on the way: somewhere between {low} % and {high} %',
  'goal-now(word=likely)': 'now likely: somewhere between {low} % and {high} %',
  'goal-now(word=secure)': 'now secure: somewhere between {low} % and {high} %',
  'measure-mastery': 'secure in the evidence',
  'measure-number': 'from {baseline} to {target} {unit}',
  'measure-target': 'up to {target} {unit}',
  'measure-scale': 'from {baseline} to {target}',
  'measure-scale-target': 'up to {target}',

  // Why a learner stands where they do on the class page: read by teachers.
  'no-plan': 'has no plan yet',
  'plan-stale': 'the plan has not changed for {days} days',
  'review-due': 'the plan is due for a review',
  'awaits-approval': 'the plan awaits your approval',
  'never-any-evidence': 'no evidence yet: a first look is needed',
  'no-evidence-for': 'no new evidence for {weeks} weeks',
  stuck: '{tries} tries at “{goal}” and not there yet: try another way',
  'ready-to-move-on': 'every goal is secure: ready for new ones',

  // What a check-in's agenda holds, and why (checkins): read by whoever holds the talk.
  'talk-asked': '{name} asked for a talk',
  'talk-asked-about': '{name} wants to talk about: “{text}”',
  'family-comment': 'The family wrote to you',
  'family-comment-about': 'The family wrote: “{text}”',
  'days-ago': '{days} days ago',
  'days-ago(days=0)': 'today',
  'days-ago(days=1)': 'yesterday',
  'decision-open': 'Agreed: “{text}”',
  'decision-open(who=learner)': '{name} took on: “{text}”',
  'decision-open(who=adult)': 'You took on: “{text}”',
  'decision-open(who=family)': 'The family took on: “{text}”',
  'decision-no-date': 'agreed last time, not ticked yet',
  'is-due': 'due in {days} days',
  'is-due(days=0)': 'due today',
  'is-due(days=1)': 'due tomorrow',
  'was-due': 'was due {days} days ago',
  'was-due(days=1)': 'was due yesterday',
  'first-talk': 'What matters to {name}, and which goals feel right',
  'no-talk-before': 'it is the first check-in',
  'moved-up': '“{skill}” has grown',
  'moved-down': '“{skill}” is less sure than before',
  'steps-done': '{done} of {total} steps done',
  'since-last-talk': 'since the last check-in',
  lately: 'in the last four weeks',
  'step-slipped': 'What became of “{step}”?',
  'week-is-over': 'its week is over and it is not ticked',
  'goal-reached': 'Reached: “{goal}”',
  'goal-due': 'Where is “{goal}”?',
  'plan-to-agree': 'Agree on the plan',
  'plan-review': 'Look at the plan again',
  'ask-how-it-goes': 'Ask how it goes',
  'profile-news': 'New in the profile',
  'profile-news(voice=learner)': 'New words of the learner in the profile',
  'profile-news(voice=family)': 'New words of the family in the profile',
  'new-entries': '{count} entries since the last check-in',
  'new-entries(count=1)': 'an entry since the last check-in',
  'talk-every': 'a talk every {weeks} weeks',
  'talk-at-review': 'the plan is to be looked at again on that day',

  // Whom to see this week, and why: read by mentors.
  'asked-for-talk': 'asked for a talk {days} days ago',
  'asked-for-talk(days=0)': 'asked for a talk today',
  'asked-for-talk(days=1)': 'asked for a talk yesterday',
  'talk-planned': 'check-in in {days} days',
  'talk-planned(days=0)': 'check-in today',
  'talk-planned(days=1)': 'check-in tomorrow',
  'talk-not-held': 'the check-in of {days} days ago was not held',
  'talk-not-held(days=1)': 'yesterday’s check-in was not held',
  'talk-overdue': 'no check-in for {weeks} weeks',
  'never-talked': 'no check-in yet',
  'goal-is-due': '“{goal}” is due in {days} days',
  'goal-is-due(days=0)': '“{goal}” is due today',
  'goal-is-due(days=1)': '“{goal}” is due tomorrow',
  'goal-was-due': '“{goal}” was due {days} days ago',
  'goal-was-due(days=1)': '“{goal}” was due yesterday',
  'pace-behind': 'behind: {done} of {planned} steps done in the last {weeks} weeks',
  'pace-judged-behind': '{name} says “behind”: “{reason}”',
  'decisions-overdue': '{count} agreements are past their day',
  'decisions-overdue(count=1)': 'an agreement is past its day',

  // Why a text is hard or easy, as a whole and where (engine/readability).
  'word-rare': 'rarely heard (commonness {zipf} of 7)',
  'word-long': '{syllables} syllables',
  'word-unknown': 'on no list of known words',
  'sentence-long': '{words} words in one sentence',
  'sentence-many-clauses': '{clauses} parts to hold in mind',
  'sentence-hard-words': '{hardWords} hard words among {words}',
  'text-without-words': 'there are no words to measure',
  'text-written-for': 'it was written for grade {grade}',
  'text-short': 'only {words} words, so the measure is rough',
  'text-short(words=1)': 'a single word, so the measure is rough',
  'text-other-language': 'many words are unknown: is it another language?',
  'text-unpunctuated':
    'hardly a sentence ends ({wordsPerSentence} words each), so the measure is rough: are the full stops missing?',
  'text-level-corrected': 'a teacher says grade {grade}; the measure says {measured}',
  'text-level-raised':
    'raised by {grades} grades, as {corrections} corrections of texts like it have taught',
  'text-level-lowered':
    'lowered by {grades} grades, as {corrections} corrections of texts like it have taught',
  'text-readings-agree': '{readings} readings agree with it',
  'text-readings-harder': '{readings} readings found it {grades} grades harder',
  'text-readings-easier': '{readings} readings found it {grades} grades easier',
  'words-rare': 'uncommon words make it harder',
  'words-familiar': 'familiar words make it easier',
  'words-long': 'long words make it harder ({syllablesPerWord} syllables a word)',
  'words-short': 'short words make it easier ({syllablesPerWord} syllables a word)',
  'sentences-long': 'long sentences make it harder ({wordsPerSentence} words each)',
  'sentences-short': 'short sentences make it easier ({wordsPerSentence} words each)',
  'style-formal': 'a formal style makes it harder',
  'style-conversational': 'talking to the reader makes it easier',
  'words-varied': 'few words come again',
  'words-repeated': 'words come again, which helps',
  'reader-above-text': 'the reader is {grades} grades above the text',
  'reader-below-text': 'the reader is {grades} grades below the text',

  // Whether a pilot worked, and what a run chart shows (engine/effects).
  worked:
    'It worked: better by {difference}, between {low} and {high} with {level} % confidence ({pilotClasses} classes with, {comparisonClasses} without).',
  'made-worse':
    'It made things worse: {difference}, between {low} and {high} with {level} % confidence.',
  'too-small-to-matter':
    'Whatever it does is less than the {worthwhile} that would be worth it: between {low} and {high}.',
  'cannot-tell-yet':
    'Cannot tell yet: the difference may be anything from {low} to {high}. Classes that would probably tell: {moreClasses} more.',
  'cannot-tell-this-way':
    'Cannot tell this way: a difference of {worthwhile} would need more than {moreThan} further classes.',
  'cannot-tell-without-goal': 'Cannot tell yet: first say what difference would be worth it.',
  'no-outcomes': 'No outcomes yet.',
  'one-class-an-arm':
    'One class on a side: what the class did and what the change did cannot be told apart. It takes two on each side.',
  'no-variation':
    'All classes of a side came out alike, so there is nothing to judge the difference by.',
  'too-few-arrangements':
    'Too few classes for this test: not even the clearest result could convince.',
  shift: '{count} points in a row on one side of the middle.',
  trend: '{count} points in a row all going one way.',
  astronomical: 'Point {point} is far from all others.',
  'usual-variation': 'The ups and downs of {points} points are what chance makes.',
  'too-few-points': '{points} points so far; the chart can be read from {needed} on.',
  'few-runs': 'the line crosses the middle unusually seldom for {points} points',
  'many-runs': 'the line crosses the middle unusually often for {points} points',
  // One thing to talk about at home (family).
  'talk-reached': 'Ask {name} how it felt to reach “{what}”.',
  'talk-why-reached': 'It was reached this week: what worked is worth keeping.',
  'talk-done': 'Ask {name} to show or tell you “{what}”.',
  'talk-why-done': 'It was done this week, and telling it makes it stay.',
  'talk-check-in': 'Ask {name} what to bring up in the next talk at school.',
  'talk-why-check-in': 'The talk is soon, and a wish from home helps it.',
  'talk-together': 'Do “{what}” with {name}: {minutes} minutes, no screen.',
  'talk-why-together': 'It is still open this week and can be done at home.',
  'talk-goal': 'Ask {name} what is easy and what is hard about “{what}”.',
  'talk-why-goal': 'It is what the plan is about just now.',
};
