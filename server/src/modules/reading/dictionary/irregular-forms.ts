// WordNet's own lists of exceptions do not come with the package; these are the irregular words of texts up to grade 8.
const verbs = `become became|begin began begun|bend bent|bite bit bitten|bleed bled|blow blew blown|
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|
creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had has|hear heard|hide hid hidden|
hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain lying|
light lit|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|
sit sat|sleep slept|slide slid|sling slung|smell smelt|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode|strike struck|string strung|
strive strove|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|
think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|
wring wrung|write wrote written|die dying|tie tying`;
const nouns = `man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|
wolf wolves|leaf leaves|knife knives|life lives|wife wives|half halves|shelf shelves|loaf loaves|thief thieves|calf calves|elf elves|
hoof hooves|scarf scarves|cactus cacti|fungus fungi|nucleus nuclei|radius radii|larva larvae|antenna antennae|crisis crises|axis axes|
phenomenon phenomena|bacterium bacteria`;
const others = `good better best|bad worse worst|far farther farthest further furthest|little less least|much more most|well better best`;

/** Irregular forms to their base forms: 'went' -> ['go'], 'leaves' -> ['leave', 'leaf']. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = invert([
  verbs,
  nouns,
  others,
]);

function invert(lists: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, readonly string[]>();
  for (const list of lists)
    for (const entry of list.split('|')) {
      const [base = '', ...forms] = entry.trim().split(' ');
      for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
    }
  return bases;
}
