/** Above this root mean squared deviation an item's answers do not lie on its curve (PISA and PIAAC: OECD 2017, chapter 9). */
export const misfitRmsd = 0.12;
