/** Words that a list explains badly or as something else ('us': a country, 'he': a gas): no meaning is better than that one. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with without about above across
  after again against along among around before behind below beneath beside besides between beyond down during except inside like near
  outside past since through toward towards under until till i me my mine myself you your yours yourself yourselves he him his himself she
  her hers herself it its itself we us our ours ourselves they them their theirs themselves this that these those who whom whose which
  what when where why how all any both each either neither every few many more most much some such no not only own same too very just am is
  are was were be been being do does did done doing have has had having can could may might must shall should will would there here now also
  because while though although however therefore ever never always perhaps maybe let oh ok okay yes ms mr mrs dr`.split(
    /\s+/,
  ),
);
